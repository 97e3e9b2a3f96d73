/** How far a request's address leads: to which API, which stage, which path of its routes. */
import type { Target } from '../../facts/target.ts';
import { kindOfHost } from '../host.ts';
import { type Mapped, type Mappings, mappedBy } from './mapping.ts';
import { answering, routesAt } from './match.ts';
import type { Picture } from './picture.ts';

/** One reading of the address. */
export interface Way {
  /** The path as the routes have it; begins with `/`. */
  path: string;
  /** The name of the stage, if it is known. */
  stage?: string;
}

/** Splits the first segment off a path. */
export function firstOf(path: string): { first: string; rest: string } {
  const [, first = '', rest = ''] = /^\/([^/]*)([\s\S]*)$/.exec(path) ?? [];
  return { first, rest: rest === '' ? '/' : rest };
}

/** Errors that a REST API gives only behind the stage. `forbidden` may come before. */
const beforeStage = new Set([
  'forbidden',
  'cors-blocked',
  'tls-or-dns',
  'websocket-handshake-forbidden',
  'cloudfront-html-403',
]);

/**
 * Every reading of the address that what is known allows: what all of them prove is certain. Empty if nothing can be
 * said.
 */
export function waysOf(
  { path, host = '' }: Target,
  error: string | undefined,
  api: Picture | undefined,
  domain: Mappings,
): Way[] {
  if (path === undefined) return [];
  const kind = kindOfHost(host);
  if (kind === 'default' || kind === 'vpc-endpoint') return onDefaultEndpoint(path, error, api);
  if (kind !== 'own' || domain.rules !== 'none') return [];
  const mapped = mappedBy(domain.mappings, path);
  return mapped === undefined || mapped === 'doubtful' ? [] : behindMapping(mapped);
}

function behindMapping({ mapping, rest }: Mapped): Way[] {
  if (mapping.stage !== undefined) return [{ path: rest, stage: mapping.stage }];
  const { first, rest: behind } = firstOf(rest);
  return first === '' ? [] : [{ path: behind, stage: first }];
}

function onDefaultEndpoint(path: string, error: string | undefined, api: Picture | undefined): Way[] {
  const { first, rest } = firstOf(path);
  const names = api?.stages.map(({ name }) => name) ?? [];
  const named = { path: rest, stage: first };
  if (first !== '' && names.includes(first)) return [named];
  if (api?.type === 'rest') {
    if (first === '' || api.allStages) return [];
    return error === undefined || !beforeStage.has(error) || names.length === 0 ? [named] : [];
  }
  const whole = { path, stage: '$default' };
  if (api?.allStages) return names.includes('$default') ? [whole] : [];
  if (api?.type !== 'http') return [];
  return first === '' ? [whole] : [whole, named];
}

/** What the start of a path says of the stage: `yes`, `wrong`, `no`, `not-needed`; undefined if it isn't certain. */
export function stageInPath(path: string, verb: string | undefined, api: Picture): string | undefined {
  const { first, rest } = firstOf(path);
  const names = api.stages.map(({ name }) => name);
  if (first !== '' && names.includes(first)) return 'yes';
  if (!api.allStages) return undefined;
  if (names.includes('$default')) return 'not-needed';
  if (first === '') return 'no';
  if (names.length === 0 || names.some((name) => name.toLowerCase() === first.toLowerCase())) return 'wrong';
  if (!verb || !api.allRoutes) return undefined;
  const isRoute = isNamed(answering(api, path, verb).routes[0]?.path, first);
  const isBehind = rest !== '/' && isNamed(answering(api, rest, verb).routes[0]?.path, firstOf(rest).first);
  if (isRoute !== isBehind) return isRoute ? 'no' : 'wrong';
  return undefined;
}

/** Whether a route was found by its own first segment, and not by a variable that takes anything. */
const isNamed = (template: string | undefined, first: string): boolean =>
  template !== undefined && firstOf(template).first === first && first !== '';

/** Whether a path is answered by a route that names it, and not by one that takes anything. */
export const isNamedPath = (api: Picture, path: string): boolean =>
  isNamed(routesAt(api, path)[0]?.path, firstOf(path).first);
