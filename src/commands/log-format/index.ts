/** Formats of access logs that make the next failure diagnosable. Plain text in, plain text out. */
import type { Snippet } from '../gateway-response/types.ts';
import { checkSeen } from '../quote.ts';
import { cdk } from './cdk.ts';
import { powershell, shell } from './cli.ts';
import { consoleSteps } from './console.ts';
import { type Kind, lacks } from './fields.ts';
import { checkLogGroup, formatOf, type LogSettings } from './format.ts';
import { type Query, queriesOf } from './insights.ts';
import { terraform } from './terraform.ts';
import { cloudFormation, sam } from './yaml-forms.ts';

export { type Kind, kindNames, kinds, lacks, type Purpose, purposeNames, purposes } from './fields.ts';
export { checkLogGroup, type LogSettings } from './format.ts';
export type { Query } from './insights.ts';

const forms = { shell, powershell, terraform, cloudFormation, sam, cdk } satisfies Record<
  string,
  (settings: LogSettings) => Snippet | undefined
>;
export type FormName = keyof typeof forms;
export const formNames = Object.keys(forms) as FormName[];

export interface Built {
  /** The format, one line. */
  format: string;
  console: string[];
  /** One that a kind of API has no form for is absent. */
  snippets: Partial<Record<FormName, Snippet>>;
  queries: Query[];
  notes: string[];
}

const notesOf = (kind: Kind, purposes: LogSettings['purposes']): string[] => [
  ...purposes.flatMap((purpose) => lacks(kind, purpose) ?? []),
  'A request that reaches no stage leaves no line: a wrong host, an unknown stage, a mapping that is missing, failed TLS.',
  ...(purposes.includes('caller')
    ? ['Addresses and identities of callers are personal data: mind how long they are kept.']
    : []),
];

/** Everything for some settings. Throws `CommandRefused` for a log group that can't be one, and for what can't be seen. */
export function build(settings: LogSettings): Built {
  checkLogGroup(settings.logGroup);
  const { apiId = '', region = '', stage = '' } = settings;
  checkSeen('The API id', apiId, true);
  checkSeen('The Region', region, true);
  checkSeen('The stage', stage, true);
  const written = formNames.flatMap((name) => {
    const snippet = forms[name](settings);
    return snippet ? [[name, snippet] as const] : [];
  });
  return {
    format: formatOf(settings),
    console: consoleSteps(settings),
    snippets: Object.fromEntries(written),
    queries: queriesOf(settings),
    notes: notesOf(settings.kind, settings.purposes),
  };
}
