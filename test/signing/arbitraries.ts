/** Generated requests, as nasty as a URL, a header and a body may be. */
import fc from 'fast-check';
import type { Credentials, Header, RequestToSign } from '../../src/signing/index.ts';

/** Every run the same requests; fast-check prints seed and path of a failure. */
export const seed = 20261121;

const strict = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** Any text that has bytes. */
export const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...' \'"\\$`!%&=+;,/?#[]{}*~\n\té中🎉\u202e\u200b'), maxLength: 10 }),
);

/** Text as it may stand in a path or a query: bare, encoded, encoded twice, in lower-case hex, Unicode. */
const part = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcXYZ019-._~'), maxLength: 8 }),
  text.map(strict),
  text.map((value) => strict(strict(value))),
  text.map((value) => strict(value).toLowerCase()),
  fc.string({ unit: fc.constantFrom(..."ab!$'()*,;:@"), maxLength: 6 }),
  fc.constantFrom('café', 'a%2Fb', '%40connections', 'x%3D', '中'),
);

const segment = fc.oneof(
  { weight: 8, arbitrary: part },
  { weight: 1, arbitrary: fc.constantFrom('.', '..', '') },
);

export const path = fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join('/')}`);

const pair = fc.oneof(
  fc.tuple(part, part).map(([name, value]) => `${name}=${value}`),
  part,
  fc.constantFrom(
    '',
    'a=',
    'a',
    'a=1',
    'a=2',
    'a-b=1',
    'A=1',
    '=v',
    'b==',
    'q=a+b',
    'q=a%2Bb',
    'filter[x]=1',
  ),
);

export const query = fc.array(pair, { maxLength: 5 }).map((pairs) => pairs.join('&'));

const headerText = text.map((value) => value.replace(/\p{Cc}/gu, ' '));

export const header = fc.tuple(
  fc.oneof(
    fc.constantFrom(
      'x-a',
      'X-A',
      'x-a-b',
      'content-type',
      'Accept',
      'x-amz-meta',
      'user-agent',
      'cookie',
      '__proto__',
    ),
    fc.stringMatching(/^x-[a-z0-9!#$%&'*+.^_`|~-]{1,6}$/),
  ),
  fc.oneof(
    headerText,
    headerText.map((value) => `  ${value}   x  y `),
    fc.constant(''),
  ),
) as fc.Arbitrary<Header>;

/** A body that is a string has no half characters. */
export const body = fc.oneof(
  fc.constant(''),
  fc.json(),
  text,
  fc.constantFrom('@file', '-d', "it's", 'a\r\nb\0c', 'a=1&b=2', '\ttab'),
);

export const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS');

export const credentials: fc.Arbitrary<Credentials> = fc
  .tuple(
    fc.stringMatching(/^A[KS]IA[A-Z0-9]{16}$/),
    fc.stringMatching(/^[A-Za-z0-9/+]{40}$/),
    fc.option(fc.stringMatching(/^[A-Za-z0-9/+]{20,200}={0,2}$/), { nil: undefined }),
  )
  .map(([accessKeyId, secretAccessKey, sessionToken]) => ({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
  }));

const host = fc.constantFrom(
  'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
  'https://API.example.com',
  'https://api.example.com:443',
  'http://127.0.0.1:8080',
);

export const headers = fc.array(header, { maxLength: 5 });

export const request: fc.Arbitrary<RequestToSign> = fc
  .tuple(method, host, path, fc.option(query), headers, body)
  .map(([method, host, path, query, headers, body]) => ({
    method,
    url: `${host}${path}${query === null ? '' : `?${query}`}`,
    headers,
    body,
  }));
