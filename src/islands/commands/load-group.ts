import type { Group, GroupName } from '../../commands/groups/group.ts';
import { group as shell } from '../../commands/groups/shell.ts';

const loads: { [name in GroupName]: () => Promise<{ group: Group }> } = {
  shell: async () => ({ group: shell }),
  powershell: () => import('../../commands/groups/powershell.ts'),
  tools: () => import('../../commands/groups/tools.ts'),
  'aws-cli': () => import('../../commands/groups/aws-cli.ts'),
  code: () => import('../../commands/groups/code.ts'),
  routes: () => import('../../commands/groups/routes.ts'),
};

/** The group that stands there first: it comes with the form. */
export const first = { name: 'shell', group: shell } as const;

/** A group of forms, loaded when it is first chosen. Fails if it can't be loaded; the next call tries again. */
export const loadGroup = async (name: GroupName): Promise<Group> => (await loads[name]()).group;
