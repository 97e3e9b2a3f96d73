/** What stands in the fields of a cause page, and what goes into the lines in front of its snippets. Pure: no DOM. */
import { type VariableName, variables } from '../../commands/variables.ts';
import { targetOf } from '../../evidence/address.ts';
import type { Target } from '../../facts/target.ts';
import { endsProblem, lineProblem, type Problem, partProblem } from '../fields/problem.ts';
import { withKnownStage } from '../fields/stage.ts';
import { readUrl } from '../fields/url.ts';
import type { PageSays } from './page-says.ts';

/** What the reader typed, by field. A field that was never touched is absent; one that was emptied is `''`. */
export type Typed = { [name in VariableName]?: string };

export interface Value {
  /** What the field shows. */
  shown: string;
  /** What the snippets get; undefined while there is nothing that they may get. */
  value: string | undefined;
  problem?: Problem;
  /** What the other fields say, where the reader says something else. */
  derived?: string;
}

/** Fields whose value no link, no address and no other field may carry. */
export const isSecret = (name: string): boolean => /KEY|TOKEN/.test(name);

/** The fields that say something of the target, each with its part. */
export const parts = {
  API_ID: 'apiId',
  REGION: 'region',
  STAGE: 'stage',
  METHOD: 'method',
  DOMAIN_NAME: 'customDomain',
  ORIGIN: 'origin',
} as const satisfies { [name in VariableName]?: keyof Target };

const partOf = (name: VariableName): keyof Target | undefined =>
  Object.hasOwn(parts, name) ? parts[name as keyof typeof parts] : undefined;

function problemOf(name: VariableName, value: string): Problem | undefined {
  if (!value) return undefined;
  const part = partOf(name);
  return (
    lineProblem(value) ??
    (isSecret(name) ? endsProblem(value) : undefined) ??
    (part ? partProblem(part, value) : undefined)
  );
}

/** Space round a name is a slip; round a secret it may be the very fault, and is told. */
const clean = (name: VariableName, text: string): string => (isSecret(name) ? text : text.trim());

/** Where the request goes, as far as the fields say: the URL, and what was typed besides. */
export function targetOfTyped(typed: Typed, page: PageSays = {}): Target {
  const target: Target = withKnownStage(readUrl(typed.URL ?? '').target, page);
  for (const [name, part] of Object.entries(parts) as [keyof typeof parts, keyof Target][]) {
    const text = typed[name];
    if (text === undefined) continue;
    const value = clean(name, text);
    if (value && !problemOf(name, value)) Object.assign(target, { [part]: value });
    else delete target[part];
  }
  return target;
}

/** What the other fields say of one. */
function derivedOf(name: VariableName, typed: Typed, page: PageSays): string {
  if (page.notFromUrl?.includes(name)) return '';
  const { [name]: _own, ...others } = typed;
  const target = targetOfTyped(others, page);
  // A wrong stage is not the stage, and yet no part of the route.
  const segment = page.stageInUrl === 'wrong' && readUrl(typed.URL ?? '').target.stage;
  const isPath = name === 'RESOURCE_PATH' && segment;
  return variables[name].fill(isPath ? { ...target, stage: segment } : target) ?? '';
}

/** The value of one field. */
export function fieldValue(name: VariableName, typed: Typed, page: PageSays = {}): Value {
  const own = typed[name];
  const derived = derivedOf(name, typed, page);
  if (name === 'URL' && own) {
    const { problem } = readUrl(own);
    // As it is sent: percent-encoded where it has to be.
    const value = variables.URL.fill(targetOfTyped(typed, page));
    return problem ? { shown: own, value: undefined, problem } : { shown: own, value };
  }
  const shown = own ?? derived;
  const text = clean(name, shown);
  const problem = problemOf(name, text);
  return {
    shown,
    value: problem || !text ? undefined : text,
    ...(problem && { problem }),
    ...(own !== undefined && derived && derived !== text && { derived }),
  };
}

const samples = [
  'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders',
  'https://api.example.com/',
];
const fromUrl = (name: VariableName): boolean =>
  samples.some((url) => variables[name].fill(targetOf(url) ?? {}) !== undefined);

/** The fields of a page: URL and method, then what a URL can fill, then the others, as the list of variables has them. */
export function fieldsFor(used: readonly string[]): VariableName[] {
  const names = (Object.keys(variables) as VariableName[]).filter((name) => used.includes(name));
  const rest = names.filter((name) => name !== 'URL' && name !== 'METHOD');
  return ['URL', 'METHOD', ...rest.filter(fromUrl), ...rest.filter((name) => !fromUrl(name))];
}
