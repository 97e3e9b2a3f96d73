/** Every form by whom it is for, all at once. A page loads one group at a time (`src/islands/commands/load-group.ts`). */
import { group as awsCli } from './groups/aws-cli.ts';
import { group as code } from './groups/code.ts';
import { type Group, type GroupName, groupNames } from './groups/group.ts';
import { group as powershell } from './groups/powershell.ts';
import { group as routes } from './groups/routes.ts';
import { group as shell } from './groups/shell.ts';
import { group as tools } from './groups/tools.ts';
import type { Route } from './routes/route.ts';
import type { Command, Input, Withheld } from './types.ts';

export type { GroupName };

const named = (name: GroupName, group: Group) => ({ name: groupNames[name], ...group });

export const groups = {
  shell: named('shell', shell),
  powershell: named('powershell', powershell),
  tools: named('tools', tools),
  'aws-cli': named('aws-cli', awsCli),
  code: named('code', code),
  routes: named('routes', routes),
} satisfies Record<GroupName, Group>;

/** Every form of a group for a request: the command, or why there is none. */
export const formsOf = (
  group: GroupName,
  input: Input,
  routes: readonly Route[] = [],
): (Command | Withheld)[] => groups[group].build(input, routes);
