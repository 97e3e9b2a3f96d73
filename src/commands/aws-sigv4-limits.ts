import { isHandshake } from './handshake.ts';
import { queryPairs } from './percent.ts';
import type { Header, Input } from './types.ts';
import { hasDotSegments, type RequestUrl } from './url.ts';

/** Names that curl signs besides those given. */
const alwaysSigned = ['host', 'x-amz-date', 'x-amz-security-token'];

const hasPrefixPair = (names: readonly string[]): boolean =>
  names.some((name) => names.some((other) => other !== name && other.startsWith(name)));

/**
 * Why `curl --aws-sigv4` would sign this request wrongly in some version that is in use (7.88.1 of Debian 12 to
 * 8.18); empty if every version signs it as AWS's rules want. From curl's history and own trials with 7.88.1,
 * 8.14.1 and 8.23.0. `headers` are those that will be signed.
 */
export function awsSigv4Limits(input: Input, url: RequestUrl, headers: readonly Header[]): string[] {
  const names = headers.map(([name]) => name.toLowerCase());
  const signed = [...new Set([...names, ...alwaysSigned])];
  const pairs = queryPairs(url.query);
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
      pairs.some(([name]) => name === ''),
      'The query holds a parameter without a name; curls differ about it.',
    ],
    [pairs.length > 100, 'The query has more parameters than newer curls sign.'],
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
