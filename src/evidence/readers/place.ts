import type { Target } from '../../facts/target.ts';
import { looksLikeStage } from '../address.ts';
import type { Exchange } from '../exchange.ts';
import { kindOfHost } from '../host.ts';
import { type Finding, finding } from '../reading.ts';
import { verbFinding } from '../verb.ts';
import type { Place } from '../where.ts';

/** Errors that mean: the stage was found, the route wasn't. */
const routing = new Set(['missing-authentication-token', 'incomplete-signature', 'not-found']);
const special = /[|;]|%2f|%23|%7c|%3b/i;

/** What the address alone tells, given the error and the kind of API. */
export function readPlace(
  { target, host, path: pathQuote, url, hash, verb }: Place,
  error: string | undefined,
  apiType: string | undefined,
): Finding[] {
  const kind = kindOfHost(target.host ?? '');
  if (!host) return [];
  const quote = pathQuote ?? host;
  const findings: Finding[] = kind ? [finding('host', kind, host)] : [];
  if (verb) findings.push(...verbFinding(verb.name, verb.quote));
  if (/^wss?:/i.test(url ?? '')) findings.push(finding('apiType', 'websocket', quote));
  const { path } = target;
  // Of the beginning of an address nobody knows how it goes on.
  if (path === undefined) return findings;
  const segments = path.split('/', 20).filter(Boolean);
  const toConnections = segments.slice(0, 2).findIndex((segment) => /^(?:@|%40)connections$/i.test(segment));
  if (toConnections >= 0) findings.push(finding('apiType', 'websocket', quote));
  const onDefault = kind === 'default' || kind === 'vpc-endpoint';
  // An HTTP API may need no stage, and a page that answers at all has shown one.
  const bare = kind === 'default' && (segments.length === 0 || toConnections === 0);
  if (bare && error === 'forbidden' && apiType !== 'http') findings.push(finding('stageInUrl', 'no', quote));
  if (error === undefined || !routing.has(error)) return findings;
  findings.push(...root(segments.length, onDefault, kind === 'own', error, quote));
  if (hash || special.test(path)) findings.push(finding('pathDetail', 'special-character', hash ?? quote));
  else if (kind === 'own' && /^\/s?ping\/?$/.test(path)) findings.push(finding('pathDetail', 'ping', quote));
  return findings;
}

/** Whether the call goes to the bare address. On a custom domain the first segments may be a base path. */
function root(
  length: number,
  onDefault: boolean,
  own: boolean,
  error: string,
  quote: Finding['quote'],
): Finding[] {
  // On the default endpoint of a REST API the first segment is the stage, which was found.
  if (onDefault && error !== 'not-found' && length > 0)
    return [finding('pathIsRoot', length === 1 ? 'yes' : 'no', quote)];
  if ((onDefault || own) && length === 0) return [finding('pathIsRoot', 'yes', quote)];
  return onDefault && length > 1 ? [finding('pathIsRoot', 'no', quote)] : [];
}

const shownPath =
  /Cannot [A-Z]{3,7} (\/[^\s"'<\\]{0,500})|Route [A-Z]{3,7}:(\/[^\s"'<\\]{0,500}) not found|"path"\s{0,3}:\s{0,3}"(\/[^"\\]{0,500})"/;

/**
 * Whether an application's own error shows that the stage is still part of the path which it was given. Of an HTTP API
 * the first segment counts as a stage only if it has a stage's customary name.
 */
export function readPrefix(
  { target }: Place,
  { response }: Exchange,
  apiType: string | undefined,
): Finding[] {
  const shown = response && shownPath.exec(response.body);
  const path = (shown?.[1] ?? shown?.[2] ?? shown?.[3])?.split('?')[0];
  const called = target.path;
  const stage = called?.split('/')[1];
  if (!shown || !path || !called || !stage || kindOfHost(target.host ?? '') !== 'default') return [];
  const from = response.bodyAt + shown.index;
  const quote = { from, to: from + shown[0].length };
  if (called === `/${stage}${path}` || (path === '/' && called === `/${stage}`))
    return [finding('pathPrefixed', 'no', quote)];
  const isStage = apiType === 'rest' || looksLikeStage(stage);
  return path === called && isStage ? [finding('pathPrefixed', 'yes', quote)] : [];
}

/** The target without a stage that may be none: an HTTP API with the stage `$default` has no stage in its paths. */
export function withoutDoubtfulStage(target: Target, apiType: string | undefined): Target {
  const { stage, ...others } = target;
  return apiType === 'http' && stage !== undefined && !looksLikeStage(stage) ? others : target;
}
