import type { Canonical, HeaderLine, Line } from './canonical.ts';
import { fold } from './canonical.ts';
import type { DifferenceKind } from './kinds.ts';

/** A difference of the header lines or of their list, before it gets its words. */
export interface HeaderDifference {
  kind: DifferenceKind;
  name?: string;
  client?: Line;
  server?: Line;
}

/** What clients and proxies set, change or drop on the way (RFC 9110, 7.6.1, and what is seen in the wild). */
export const volatile =
  /^(?:connection|keep-alive|te|trailer|transfer-encoding|upgrade|proxy-.*|accept-encoding|user-agent|x-forwarded-.*|forwarded|via|x-real-ip|expect|x-amzn-trace-id|cf-.*|traceparent|tracestate|cache-control|pragma|referer|origin|sec-.*|priority|x-amz-cf-id|x-request-id)$/;

const token = 'x-amz-security-token';

const hostWithoutPort = (value: string) => value.toLowerCase().replace(/:\d{1,5}$/, '');

function valueKind(name: string, mine: string, theirs: string): DifferenceKind {
  if (name === token) return theirs.trim() === '' ? 'token-missing' : 'token-changed';
  if (fold(mine) === fold(theirs)) return 'header-white-space';
  if (theirs.trim() === '' && mine.trim() !== '')
    return volatile.test(name) ? 'header-by-proxy' : 'header-not-sent';
  if (name === 'host')
    return hostWithoutPort(mine) === hostWithoutPort(theirs) ? 'host-port' : 'host-changed';
  if (name === 'content-type') return 'content-type-changed';
  if (name === 'content-length') return 'content-length-changed';
  if (name === 'date' || name === 'x-amz-date') return 'date-changed';
  if (volatile.test(name)) return 'header-by-proxy';
  const pieces = (value: string) => value.split(',').map(fold).filter(Boolean);
  const [a, b] = [pieces(mine), pieces(theirs)];
  if (b.length > 1 && a.length === b.length && [...a].sort().join() === [...b].sort().join())
    return 'header-values-order';
  if (b.length > 1 && a.length > 0 && a.length < b.length && a.every((piece) => b.includes(piece)))
    return 'header-values-lost';
  if (b.length > 1 && mine.replace(/[\s,;]/g, '') === theirs.replace(/[\s,;]/g, ''))
    return 'header-values-order';
  if (mine.toLowerCase() === theirs.toLowerCase()) return 'header-letter-case';
  return 'header-value-changed';
}

const group = (lines: readonly HeaderLine[]): Map<string, HeaderLine[]> => {
  const groups = new Map<string, HeaderLine[]>();
  for (const line of lines) {
    const name = line.name.toLowerCase().trim();
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return groups;
};

function only(name: string, line: HeaderLine, onServer: boolean): HeaderDifference {
  const side = onServer ? { server: line } : { client: line };
  if (name === token) return { kind: onServer ? 'token-unsigned' : 'token-missing', name, ...side };
  if (onServer)
    return {
      kind: name.startsWith('x-amz-') || name === 'host' ? 'header-unsigned' : 'header-added',
      name,
      ...side,
    };
  return { kind: volatile.test(name) ? 'header-by-proxy' : 'header-not-sent', name, ...side };
}

/** Names the differences of the header lines and of the list of names. */
export function classifyHeaders(client: Canonical, server: Canonical): HeaderDifference[] {
  const found: HeaderDifference[] = [];
  const [mine, theirs] = [group(client.headers), group(server.headers)];
  const capitals = client.headers.find(({ name }) => name !== name.toLowerCase());
  if (capitals && !server.headers.some(({ name }) => name === capitals.name))
    found.push({ kind: 'header-name-case', name: capitals.name, client: capitals });
  for (const [name, lines] of mine) {
    const [line] = lines;
    const other = theirs.get(name);
    if (!line) continue;
    if (!other?.[0]) {
      found.push(only(name, line, false));
      continue;
    }
    if (lines.length > 1 && lines.some(({ value }, index) => value !== other[index]?.value)) {
      found.push({ kind: 'header-signed-twice', name, client: lines[1] ?? line, server: other[0] });
      continue;
    }
    const at = lines.findIndex((one, index) => one.value !== other[index]?.value);
    const changed = lines[at];
    if (changed)
      found.push({
        kind: valueKind(name, changed.value, other[at]?.value ?? ''),
        name,
        client: changed,
        ...(other[at] ? { server: other[at] } : {}),
      });
  }
  for (const [name, [line]] of theirs) if (line && !mine.has(name)) found.push(only(name, line, true));
  return [...found, ...lists(client, server, found)];
}

/** The order of the lines and the list behind them, unless a line explains it. */
function lists(client: Canonical, server: Canonical, found: readonly HeaderDifference[]): HeaderDifference[] {
  if (found.some(({ kind }) => /unsigned|added|not-sent|missing|twice|name-case/.test(kind))) return [];
  const [mine, theirs] = [client.list?.text, server.list?.text];
  const order = (lines: readonly HeaderLine[]) => lines.map(({ name }) => name.toLowerCase()).join(';');
  if (mine !== undefined && theirs !== undefined && mine !== theirs) {
    const sides = {
      ...(client.list ? { client: client.list } : {}),
      ...(server.list ? { server: server.list } : {}),
    };
    const [a, b] = [mine.split(';'), theirs.split(';')];
    const twice = a.find((name, index) => a.indexOf(name) !== index);
    if (twice !== undefined && new Set(b).size === b.length)
      return [{ kind: 'header-signed-twice', name: twice, ...sides }];
    if (mine.toLowerCase() === theirs.toLowerCase()) return [{ kind: 'header-name-case', ...sides }];
    if ([...a].sort().join() === [...b].sort().join()) return [{ kind: 'signed-headers-order', ...sides }];
    return [{ kind: 'signed-headers-differ', ...sides }];
  }
  if (order(client.headers) !== order(server.headers)) {
    const [line, other] = [client.headers[0], server.headers[0]];
    return [
      { kind: 'header-lines-order', ...(line ? { client: line } : {}), ...(other ? { server: other } : {}) },
    ];
  }
  return [];
}
