/** A line break within a sentence hides it no more than a blank does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../src/evidence/read.ts';

const api = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/dev/orders';
const from = "from origin 'http://localhost:5173' has been blocked by CORS policy:";

/** Texts in one line, with the facts that they prove. */
const texts: readonly (readonly [text: string, facts: Record<string, string>])[] = [
  [
    `Access to fetch at '${api}' ${from} No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
    { error: 'cors-blocked', corsMessage: 'no-header' },
  ],
  [
    `Access to XMLHttpRequest at '${api}' ${from} Response to preflight request doesn't pass access control check: It does not have HTTP ok status.`,
    { error: 'cors-blocked', corsMessage: 'preflight-failed' },
  ],
  [
    `Access to fetch at '${api}' ${from} Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.`,
    { error: 'cors-blocked', corsMessage: 'header-not-allowed', refusedHeader: 'ordinary' },
  ],
  [
    'The request signature we calculated does not match the signature you provided.',
    { error: 'signature-mismatch' },
  ],
  ['it says Missing Authentication Token', { error: 'missing-authentication-token' }],
];

describe('a sentence that a line break divides', () => {
  for (const [text, facts] of texts)
    test(text.slice(0, 90), () => {
      for (const blank of text.matchAll(/(?<=[\w,:'")]) (?=[\w'"(])/g)) {
        const broken = `${text.slice(0, blank.index)}\n${text.slice(blank.index + 1)}`;
        const reading = read(broken);
        for (const [fact, value] of Object.entries(facts))
          assert.equal(reading.facts[fact as 'error'], value, broken);
        for (const { quote } of reading.findings) assert.ok(quote.to <= broken.length);
      }
    });
});

test('lines of their own are not joined', () => {
  for (const text of [
    '- The security token\n- included in the request is invalid',
    'The security token\n\nincluded in the request is invalid',
  ])
    assert.deepEqual(read(text).errors, [], text);
});
