import type { Target } from '../../facts/target.ts';
import { kindOfHost } from '../address.ts';
import { type Finding, type Quote, finding } from '../reading.ts';

const routing = new Set(['missing-authentication-token', 'incomplete-signature']);

/**
 * What the address alone tells, given the error. `url` is the text of the URL where it was pasted whole: a `#`
 * shows only there, since it is never sent.
 */
export function readPlace(target: Target, quote: Quote, error: string | undefined, url?: string): Finding[] {
  const findings: Finding[] = [];
  const host = target.host ?? '';
  const kind = kindOfHost(host);
  if (kind) findings.push(finding('host', kind, quote));
  const path = target.path ?? '/';
  const segments = path.split('/').filter(Boolean);
  const onDefault = kind === 'default' || kind === 'vpc-endpoint';
  const toConnections = segments.includes('@connections') || /%40connections/i.test(path);

  if (kind === 'default' && segments.length === 0 && error !== 'not-found') {
    findings.push(finding('stageInUrl', 'no', quote));
  }
  if (error !== undefined && (routing.has(error) || error === 'not-found')) {
    // On the default endpoint of a REST API the first segment is the stage, which was found.
    const atRoot = segments.length === (onDefault && routing.has(error) ? 1 : 0);
    if (kind !== undefined) findings.push(finding('pathIsRoot', atRoot ? 'yes' : 'no', quote));
    const special = /[|;]|%2f|%23|%7c|%3b/i.test(path) || (url !== undefined && /#/.test(url) && !/#!?\//.test(url));
    if (special) findings.push(finding('pathDetail', 'special-character', quote));
    else if (error === 'not-found' && segments.length > 0 && path.endsWith('/')) {
      findings.push(finding('pathDetail', 'trailing-slash', quote));
    } else if (kind !== 'default' && /^\/s?ping\/?$/.test(path)) findings.push(finding('pathDetail', 'ping', quote));
  }
  if (toConnections) findings.push(finding('apiType', 'websocket', quote));
  return findings;
}

/** Whether an application's own 404 shows that the stage is still part of the path which it was given. */
export function readPrefix(target: Target, body: string, bodyAt: number): Finding[] {
  if (kindOfHost(target.host ?? '') !== 'default' || !target.stage || !target.path) return [];
  const shown = /Cannot [A-Z]+ (\/\S+?)(?=["<\s]|$)|Route [A-Z]+:(\/\S+) not found|"path"\s{0,3}:\s{0,3}"(\/[^"]*)"/.exec(body);
  const path = shown?.[1] ?? shown?.[2] ?? shown?.[3];
  if (!shown || path === undefined) return [];
  const quote = { from: bodyAt + shown.index, to: bodyAt + shown.index + shown[0].length };
  const prefixed = path === `/${target.stage}` || path.startsWith(`/${target.stage}/`);
  return [finding('pathPrefixed', prefixed ? 'yes' : 'no', quote)];
}
