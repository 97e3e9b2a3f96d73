/** What `sign` signs is what an independent reading of AWS's rules accepts, and nothing else. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Signed, sign } from '../../src/signing/index.ts';
import * as arbitrary from './arbitraries.ts';
import { type Account, bytesOf, type RawHttp, verify } from './verify.ts';

const date = new Date('2026-11-21T10:00:00Z');
const scope = { region: 'eu-west-1', service: 'execute-api', date };

const onTheWire = ({ method, url, headers, body }: Signed): RawHttp => ({
  method,
  target: url.replace(/^https?:\/\/[^/]*/, ''),
  headers: headers.map(([name, value]) => [name, bytesOf(value)]),
  body: Buffer.from(body),
});

const accountOf = (credentials: {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}): Account => ({
  ...credentials,
  region: scope.region,
  service: scope.service,
  now: date,
});

test('2,000 generated requests are accepted', async () => {
  const property = fc.asyncProperty(
    arbitrary.request,
    arbitrary.credentials,
    async (request, credentials) => {
      const signed = await sign(request, credentials, scope);
      const raw = onTheWire(signed);
      assert.match(raw.target, /^\/[!-~]*$/);
      const verdict = verify(raw, accountOf(credentials));
      assert.equal(
        verdict.refused,
        '',
        `${signed.canonicalRequest}\n--- and the verifier:\n${verdict.canonicalRequest}`,
      );
      assert.equal(Buffer.from(signed.canonicalRequest).toString('latin1'), verdict.canonicalRequest);
      assert.equal(signed.stringToSign, verdict.stringToSign);
    },
  );
  await fc.assert(property, { numRuns: 2000, seed: arbitrary.seed });
});

const tamper: [what: string, change: (raw: RawHttp) => RawHttp][] = [
  ['method', (raw) => ({ ...raw, method: 'LINK' })],
  ['path', (raw) => ({ ...raw, target: raw.target.replace(/^[^?]*/, '$&/zz') })],
  ['query', (raw) => ({ ...raw, target: `${raw.target}${raw.target.includes('?') ? '&' : '?'}zz=1` })],
  [
    'host',
    (raw) => ({
      ...raw,
      headers: raw.headers.map(([n, v]) => [n, n.toLowerCase() === 'host' ? `x${v}` : v]),
    }),
  ],
  ['unsigned x-amz-', (raw) => ({ ...raw, headers: [...raw.headers, ['x-amz-extra', '1']] })],
  ['body', (raw) => ({ ...raw, body: Buffer.concat([raw.body, Buffer.from('x')]) })],
  ['token', (raw) => ({ ...raw, headers: [...raw.headers, ['x-amz-security-token', 'other']] })],
];

for (const [what, change] of tamper) {
  test(`the verifier refuses a changed ${what}`, async () => {
    const property = fc.asyncProperty(
      arbitrary.request,
      arbitrary.credentials,
      async (request, credentials) => {
        const raw = change(onTheWire(await sign(request, credentials, scope)));
        assert.notEqual(verify(raw, accountOf(credentials)).refused, '');
      },
    );
    await fc.assert(property, { numRuns: 50, seed: arbitrary.seed });
  });
}

interface Aws4 {
  sign: (request: object, credentials: object) => { headers: Record<string, string> };
}

/** Another signer in wide use, where it is installed. */
function loadAws4(): Aws4 | undefined {
  try {
    return createRequire(import.meta.url)('aws4') as Aws4;
  } catch {
    return undefined;
  }
}

const aws4 = loadAws4();
const mayMiss = !aws4 && process.env.CI !== 'true';

test('500 generated requests get the signature of aws4', {
  skip: mayMiss && 'aws4 is not installed (npm i aws4)',
}, async () => {
  assert.ok(aws4, 'aws4 is not installed (npm i aws4)');
  // aws4 reads + as a space, drops a parameter without a name, and keeps headers in an object.
  const plainHeader = fc.tuple(fc.stringMatching(/^x-[a-z]{1,6}$/), fc.stringMatching(/^[!-~ ]{0,20}$/));
  const headers = fc.uniqueArray(plainHeader, { maxLength: 4, selector: ([name]) => name });
  const request = fc
    .tuple(arbitrary.request, headers)
    .map(([request, headers]) => ({ ...request, headers }))
    .filter(({ url }) => !/\+|[?&]=/.test(url));
  const property = fc.asyncProperty(request, arbitrary.credentials, async (request, credentials) => {
    const signed = await sign(request, credentials, scope);
    const own = new Set(['authorization', 'x-amz-security-token']);
    const theirs = aws4.sign(
      {
        method: request.method,
        path: signed.url.replace(/^https?:\/\/[^/]*/, ''),
        headers: Object.fromEntries(signed.headers.filter(([name]) => !own.has(name))),
        body: request.body,
        ...scope,
        // It would add one, and sign it, wherever there is a body.
        extraHeadersToIgnore: { 'content-type': true, 'content-length': true },
      },
      credentials,
    );
    assert.equal(theirs.headers.Authorization, signed.authorization);
  });
  await fc.assert(property, { numRuns: 500, seed: arbitrary.seed });
});
