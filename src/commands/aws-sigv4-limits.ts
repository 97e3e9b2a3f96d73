import { isHandshake } from './handshake.ts';
import { canonicalQuery } from './percent.ts';
import type { Header, Input } from './types.ts';
import { hasDotSegments, type RequestUrl } from './url.ts';

/** Names that curl signs besides those given. */
const alwaysSigned = ['host', 'x-amz-date', 'x-amz-security-token'];

const hasPrefixPair = (names: readonly string[]): boolean =>
  names.some((name) => names.some((other) => other !== name && other.startsWith(name)));

/** curl 8.3 to 8.13 compared whole pairs (`a-b=1` before `a=1`), and only up to the shorter one's end. */
const isSortedDifferently = (pairs: readonly string[]): boolean =>
  [...pairs].sort().join('&') !== pairs.join('&') ||
  pairs.some(
    (pair, index) => index > 0 && pair !== pairs[index - 1] && pair.startsWith(pairs[index - 1] ?? ''),
  );

/**
 * Why `curl --aws-sigv4` would sign this request wrongly in some version that is in use; empty if every version signs it
 * as AWS's rules want. From curl's history and trials with 7.88.1 (Debian 12), 8.5.0 (Ubuntu 24.04), 8.7.1 (macOS),
 * 8.14.1 (Debian 13), 8.18.0 and 8.22. `headers` are those that will be signed.
 */
export function awsSigv4Limits(input: Input, url: RequestUrl, headers: readonly Header[]): string[] {
  const names = headers.map(([name]) => name.toLowerCase());
  const signed = [...new Set([...names, ...alwaysSigned])];
  const pairs = canonicalQuery(url.query).split('&');
  const limits: [applies: boolean, reason: string][] = [
    [isHandshake(input), 'curl would sign the headers that open a WebSocket, and proxies change those.'],
    [
      /[^\w\-.~/]/.test(url.path),
      'The path holds an encoded or reserved character, which curl before 8.14 signs wrongly.',
    ],
    [/\/\//.test(url.path), 'The path holds //, which AWS’s rules fold before signing and curl does not.'],
    [hasDotSegments(url.path), 'The path holds . or .., which curl resolves before it sends.'],
    [/\+|%2B/i.test(url.query), 'The query holds a plus sign, which curl 8.14 to 8.18 signs as a space.'],
    [/%[01][0-9A-F]|%7F/i.test(url.query), 'The query holds an encoded control character.'],
    [
      pairs.some((pair) => pair.startsWith('=')),
      'The query holds a parameter without a name; curls differ about it.',
    ],
    [
      isSortedDifferently(pairs),
      'One parameter is the beginning of another, which curl 8.3 to 8.13 may sort wrongly.',
    ],
    [pairs.length > 63, 'The query has more parameters than curl 8.3 to 8.13 signs.'],
    [
      headers.some(([, value]) => value.trim() === ''),
      'A header is empty, which curl before 8.3 signs wrongly.',
    ],
    [new Set(names).size < names.length, 'A header repeats, which curl before 8.13 signs wrongly.'],
    [
      hasPrefixPair(signed),
      'The name of one header is the beginning of another’s, which curl before 8.10 sorts wrongly.',
    ],
  ];
  return limits.filter(([applies]) => applies).map(([, reason]) => reason);
}
