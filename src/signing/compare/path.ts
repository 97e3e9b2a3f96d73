import type { DifferenceKind } from './kinds.ts';
import { decode, decodeFully, eachSegment, encode, lowerHex, recode, upperHex } from './percent.ts';
import { resolve } from './server.ts';

export type Variant = readonly [kind: DifferenceKind, text: string];

/**
 * What a signer may have made of a path by mistake, from the path on the wire; the likeliest first.
 * Those that equal the right one are left out.
 */
export function pathVariants(wire: string, query = ''): Variant[] {
  const resolved = resolve(wire);
  const right = eachSegment(resolved, encode);
  const hasCodes = /%[0-9A-Fa-f]{2}/.test(wire);
  const bare: DifferenceKind = hasCodes ? 'path-encoded-once' : 'path-reserved-characters';
  const kept = eachSegment(wire, encode);
  const messy: DifferenceKind = /(?:^|\/)\.{1,2}(?:\/|$)/.test(wire)
    ? 'path-dot-segments'
    : 'path-double-slash';
  const found: Variant[] = [
    [bare, resolved],
    [bare, upperHex(resolved)],
    ['path-encoded-once', eachSegment(resolved, recode)],
    ['path-reserved-characters', resolved.replaceAll('%', '%25')],
    [resolved === wire ? bare : messy, wire],
    [hasCodes ? 'path-signed-decoded' : 'path-reserved-characters', decode(resolved)],
    ['path-encoded-too-often', eachSegment(right, encode)],
    ['path-encoded-too-often', eachSegment(eachSegment(resolved, recode), (part) => encode(encode(part)))],
    ['path-lower-case-hex', lowerHex(right)],
    ['path-lower-case-hex', lowerHex(resolved)],
    ['path-lower-case-hex', lowerHex(eachSegment(resolved, recode))],
    [messy, kept],
    ['path-double-slash', kept.replace(/\/{2,}/g, '/')],
    ['path-trailing-slash', right.endsWith('/') ? right.slice(0, -1) || '/' : `${right}/`],
    ['path-encoded-too-often', encode(right)],
    ['path-changed', encode(wire)],
  ];
  if (query) {
    const both = `${resolved}?${query}`;
    found.push(['path-holds-query', eachSegment(both, encode)], ['path-holds-query', both]);
    found.push(
      ['path-holds-query', `${right}?${query}`],
      ['path-holds-query', `${right}%3F${encode(query)}`],
    );
  }
  const first = resolved.indexOf('/', 1);
  if (first > 0) found.push(['path-prefix-missing', eachSegment(resolved.slice(first), encode)]);
  const second = first > 0 ? resolved.indexOf('/', first + 1) : -1;
  if (second > 0) found.push(['path-prefix-missing', eachSegment(resolved.slice(second), encode)]);
  for (const stage of ['prod', 'dev', 'v1', 'test', 'stage', 'staging', 'default', '$default', 'api'])
    found.push(['path-prefix-added', `/${encode(stage)}${right}`]);
  const seen = new Set([right]);
  return found.filter(([, text]) => !seen.has(text) && seen.add(text));
}

/** Says how a client's canonical path came about, where the server's is known. */
export function classifyPath(client: string, server: string): DifferenceKind {
  const wire = decode(server);
  const exact = pathVariants(wire).find(([kind, text]) => text === client && !kind.startsWith('path-prefix'));
  if (exact && exact[0] !== 'path-trailing-slash') return exact[0];
  if (/%3F|\?/i.test(client) && !/%(?:25)?3F/i.test(server)) return 'path-holds-query';
  const [mine, theirs] = [decodeFully(client), decodeFully(server)];
  if (mine === theirs) {
    if (upperHex(client) === server) return 'path-lower-case-hex';
    if (encode(client).length < encode(server).length && /%25/.test(server)) return 'path-encoded-once';
    return client.length > server.length ? 'path-encoded-too-often' : 'path-reserved-characters';
  }
  const [a, b] = [resolve(mine), resolve(theirs)];
  if (a === b || a.replace(/\/$/, '') === b.replace(/\/$/, '')) {
    const dots = /(?:^|\/)\.{1,2}(?:\/|$)/;
    if (dots.test(mine) || dots.test(theirs)) return 'path-dot-segments';
    if (mine.includes('//') || theirs.includes('//')) return 'path-double-slash';
    return 'path-trailing-slash';
  }
  if (a.toLowerCase() === b.toLowerCase()) return 'path-letter-case';
  if (b.endsWith(a) || (a === '/' && b.length > 1)) return 'path-prefix-missing';
  if (a.endsWith(b) || (b === '/' && a.length > 1)) return 'path-prefix-added';
  return 'path-changed';
}
