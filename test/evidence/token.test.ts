/** What a JSON Web Token in the evidence proves: its time, its issuer, its kind; and that nothing of it is quoted. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../src/evidence/read.ts';

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (claims: object): string =>
  `${base64url({ alg: 'RS256', kid: 'k1' })}.${base64url(claims)}.c2lnbmF0dXJl`;
const date = 'Sun, 22 Nov 2026 10:00:00 GMT';
const now = Date.parse(date) / 1000;

const transcript = (claims: object, more = ''): string =>
  [
    '> GET /orders HTTP/2',
    '> Host: a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
    `> Authorization: Bearer ${token(claims)}`,
    '>',
    '< HTTP/2 401',
    `< date: ${date}`,
    '< www-authenticate: Bearer',
    '< apigw-requestid: JKJaXmPLvHcESHA=',
    '<',
    `{"message":"Unauthorized"}${more}`,
  ].join('\n');

const table: readonly (readonly [what: string, text: string, problem: string | undefined])[] = [
  ['a token that had expired', transcript({ exp: now - 60 }), 'expired'],
  ['a token that is not valid yet', transcript({ exp: now + 900, nbf: now + 600 }), 'expired'],
  ['a token that is good at that time', transcript({ exp: now + 60, nbf: now - 60 }), undefined],
  ['a token without a time', transcript({ sub: 'x' }), undefined],
  [
    'an issuer without the last slash',
    transcript({ exp: now + 60, iss: 'https://login.example.com/' }, '\nIssuer: https://login.example.com'),
    'issuer-or-audience',
  ],
  [
    'the right issuer',
    transcript(
      { exp: now + 60, iss: 'https://login.example.com/' },
      '\n"Issuer": "https://login.example.com/"',
    ),
    undefined,
  ],
  [
    'claims that were decoded before',
    '"iss": "https://login.example.com/"\nissuer_url = "https://login.example.com"\nHTTP/1.1 401 Unauthorized\napigw-requestid: JKJaXmPLvHcESHA=\n\n{"message":"Unauthorized"}',
    'issuer-or-audience',
  ],
];

describe('a JSON Web Token', () => {
  for (const [what, text, problem] of table) {
    test(what, () => {
      const { facts, findings } = read(text);
      assert.equal(facts.tokenProblem, problem);
      for (const { quote } of findings)
        assert.ok(!text.slice(quote.from, quote.to).includes('eyJ'), 'quotes the token');
    });
  }

  test('what is no token is passed over', () => {
    for (const text of [
      'eyJ',
      'Bearer eyJhbGciOi.eyJhbGciOi.',
      `Bearer eyJ${'a'.repeat(5000)}.eyJ${'b'.repeat(20_000)}.c`,
    ])
      assert.equal(read(text).facts.tokenProblem, undefined);
  });
});
