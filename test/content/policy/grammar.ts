/** The grammar of a policy (IAM User Guide, "Grammar of the IAM JSON policy language"), over a tree with lines. */
import { at, entriesOf, type Value } from '../cloudformation/value.ts';
import { faultOfAction } from './actions.ts';
import { faultOfInvoke, withoutVariables } from './arn.ts';
import { faultsOfCondition } from './conditions.ts';

export interface Fault {
  line: number;
  what: string;
}

/** Where a policy stands decides whether it names a principal or a resource. */
export type Kind = 'identity' | 'resource' | 'trust' | 'unknown';

const statementKeys = new Set(
  'Sid Effect Principal NotPrincipal Action NotAction Resource NotResource Condition'.split(' '),
);

/** A scalar or a list of them; a value that is worked out later has no text. */
function textsOf(value: Value | undefined): { text: string; line: number }[] {
  if (value?.kind === 'list') return value.items.flatMap(textsOf);
  if (value?.kind === 'scalar') return [{ text: String(value.value), line: value.line }];
  return [];
}

function checkResource(text: string): string | undefined {
  const plain = withoutVariables(text);
  if (plain === '*' || /^§/.test(plain)) return undefined;
  if (plain.startsWith('arn:')) return undefined;
  const [, short] = /^execute-api:\/(.*)$/.exec(plain) ?? [];
  if (short === undefined) return `the resource ${text} is neither an ARN nor execute-api:/…`;
  const fault = faultOfInvoke(`§/${short}`);
  return fault === undefined ? undefined : `the resource ${text} ${fault}`;
}

function checkPrincipal(principal: Value): Fault[] {
  const { line } = principal;
  if (principal.kind === 'scalar')
    return principal.value === '*' || String(principal.value).includes('${')
      ? []
      : [{ line, what: `the principal ${principal.value} is neither * nor { AWS: … }, { Service: … }` }];
  return entriesOf(principal).flatMap(({ key, line, value }): Fault[] => {
    if (!['AWS', 'Service', 'Federated', 'CanonicalUser', '*'].includes(key))
      return [{ line, what: `a principal has no kind ${key}` }];
    if (key !== 'Service') return [];
    return textsOf(value)
      .filter(({ text }) => !/^[\w.${}:-]+\.amazonaws\.com(\.cn)?$/.test(text) && !text.startsWith('${'))
      .map(({ text, line }) => ({ line, what: `${text} is no service: NAME.amazonaws.com` }));
  });
}

function checkCondition(condition: Value): Fault[] {
  return entriesOf(condition).flatMap(({ key: operator, line, value }): Fault[] =>
    value.kind === 'map'
      ? value.entries.flatMap(({ key, line, value }) =>
          faultsOfCondition(
            operator,
            key,
            textsOf(value).map(({ text }) => text),
          ).map((what) => ({ line, what })),
        )
      : value.kind === 'call'
        ? []
        : [{ line, what: `${operator} holds no keys` }],
  );
}

/** The faults of one statement. */
export function checkStatement(statement: Value, kind: Kind): Fault[] {
  if (statement.kind === 'call') return [];
  const { line } = statement;
  if (statement.kind !== 'map') return [{ line, what: 'a statement is not an object' }];
  const has = (key: string) => at(statement, key) !== undefined;
  const faults: Fault[] = statement.entries
    .filter(({ key }) => !statementKeys.has(key))
    .map(({ key, line }) => ({ line, what: `a statement has no key ${key}` }));
  const fault = (what: string) => faults.push({ line, what });
  if (!has('Effect')) fault('a statement lacks Effect');
  for (const { text, line } of textsOf(at(statement, 'Effect')))
    if (!/^(Allow|Deny)$/.test(text) && !text.includes('${'))
      faults.push({ line, what: `the effect ${text} is neither Allow nor Deny` });
  if (has('Action') === has('NotAction')) fault('a statement has to have one of Action and NotAction');
  const resources = has('Resource') || has('NotResource');
  if (kind === 'trust' && resources) fault('a trust policy names no Resource');
  if (kind !== 'trust' && !resources) fault('a statement lacks Resource');
  const principals = has('Principal') || has('NotPrincipal');
  if (kind === 'identity' && principals) fault('a policy of an identity names no Principal');
  if ((kind === 'resource' || kind === 'trust') && !principals) fault('a statement lacks Principal');
  for (const key of ['Action', 'NotAction'])
    for (const { text, line } of textsOf(at(statement, key))) {
      const what = faultOfAction(text);
      if (what) faults.push({ line, what });
    }
  for (const key of ['Resource', 'NotResource'])
    for (const { text, line } of textsOf(at(statement, key))) {
      const what = checkResource(text);
      if (what) faults.push({ line, what });
    }
  const principal = at(statement, 'Principal');
  const condition = at(statement, 'Condition');
  return [
    ...faults,
    ...(principal ? checkPrincipal(principal) : []),
    ...(condition ? checkCondition(condition) : []),
  ];
}

/** The faults of a whole policy. */
export function checkPolicy(policy: Value, kind: Kind): Fault[] {
  const { line } = policy;
  const faults: Fault[] = entriesOf(policy)
    .filter(({ key }) => !['Version', 'Id', 'Statement'].includes(key))
    .map(({ key, line }) => ({ line, what: `a policy has no key ${key}` }));
  const version = at(policy, 'Version');
  if (!version) faults.push({ line, what: 'a policy lacks Version' });
  else if (version.kind === 'scalar' && version.value !== '2012-10-17')
    faults.push({ line: version.line, what: `the version ${version.value} is not "2012-10-17", in quotes` });
  const statement = at(policy, 'Statement');
  const statements = statement?.kind === 'list' ? statement.items : statement ? [statement] : [];
  if (statement && statements.length === 0) faults.push({ line, what: 'a policy has no statement' });
  // A policy that nobody has told is one of a resource if a statement names a principal.
  const told =
    kind === 'unknown' && statements.some((one) => at(one, 'Principal')) ? kindOf(statements) : kind;
  return [...faults, ...statements.flatMap((one) => checkStatement(one, told))];
}

function kindOf(statements: Value[]): Kind {
  const actions = statements.flatMap((one) => textsOf(at(one, 'Action')));
  return actions.some(({ text }) => text.startsWith('sts:AssumeRole')) ? 'trust' : 'resource';
}
