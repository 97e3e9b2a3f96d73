/** Every form by whom it is for. The page shows one group at a time. */
import { attempt } from './attempt.ts';
import { awscurl } from './clients/awscurl.ts';
import { connections } from './clients/connections.ts';
import { httpie } from './clients/httpie.ts';
import { testInvokeAuthorizer, testInvokeMethod } from './clients/test-invoke.ts';
import { wscat } from './clients/wscat.ts';
import { go } from './code/go.ts';
import { java } from './code/java.ts';
import { python } from './code/python.ts';
import { typescript } from './code/typescript.ts';
import { bruno } from './collections/bruno.ts';
import { postman } from './collections/postman.ts';
import { allForms } from './index.ts';
import {
  cmdExe,
  notRun,
  powershell,
  powershellApiKey,
  powershellAwsSigv4,
  powershellPreflight,
} from './powershell/index.ts';
import { k6 } from './routes/k6.ts';
import type { Route } from './routes/route.ts';
import { smokeTest } from './routes/smoke-test.ts';
import type { Command, CommandId, Input, Withheld } from './types.ts';

type Form = readonly [CommandId, (input: Input, routes: readonly Route[]) => Command];

interface Group {
  name: string;
  /** How the forms are run, and what was not tried. */
  says: string;
  /** What its texts are written in. */
  language: string;
  /** The last group makes something of routes, the others of the request alone. */
  build: (input: Input, routes: readonly Route[]) => (Command | Withheld)[];
}

const each = (forms: readonly Form[]) => (input: Input, routes: readonly Route[]) =>
  forms.map(([id, form]) => attempt(id, () => form(input, routes)));

export const groups = {
  shell: {
    name: 'curl',
    says: 'They run as they stand in bash, zsh, dash and fish.',
    language: 'Shell',
    build: (input) => allForms(input),
  },
  powershell: {
    name: 'PowerShell',
    says: `One text for Windows PowerShell 5.1 and PowerShell 7 on Windows; elsewhere use the forms for a shell. ${notRun} ${cmdExe}`,
    language: 'PowerShell',
    build: each([
      ['powershell', powershell],
      ['powershell-preflight', powershellPreflight],
      ['powershell-api-key', powershellApiKey],
      ['powershell-aws-sigv4', powershellAwsSigv4],
    ]),
  },
  tools: {
    name: 'HTTPie, awscurl, wscat',
    says: 'They run as they stand in bash, zsh, dash and fish.',
    language: 'Shell',
    build: each([
      ['httpie', httpie],
      ['awscurl', awscurl],
      ['wscat', wscat],
    ]),
  },
  'aws-cli': {
    name: 'AWS CLI',
    says: 'They run as they stand in bash, zsh, dash and fish, with the keys of your environment or profile.',
    language: 'Shell',
    build: each([
      ['test-invoke-method', testInvokeMethod],
      ['test-invoke-authorizer', testInvokeAuthorizer],
      ['connections', connections],
    ]),
  },
  code: {
    name: 'Code',
    says: 'Whole programs with AWS’s own signers. No key stands in them: the SDK looks for it in the environment, the profile or the role.',
    language: 'Program',
    build: each([
      ['typescript', typescript],
      ['python', python],
      ['go', go],
      ['java', java],
    ]),
  },
  routes: {
    name: 'Collections, smoke test',
    says: 'Files for other tools. No secret stands in them but what you typed as a header.',
    language: 'File',
    build: each([
      ['smoke-test', smokeTest],
      ['k6', k6],
      ['postman', postman],
      ['bruno', bruno],
    ]),
  },
} as const satisfies Record<string, Group>;

export type GroupName = keyof typeof groups;

/** Every form of a group for a request: the command, or why there is none. */
export const formsOf = (
  group: GroupName,
  input: Input,
  routes: readonly Route[] = [],
): (Command | Withheld)[] => (groups[group] as Group).build(input, routes);
