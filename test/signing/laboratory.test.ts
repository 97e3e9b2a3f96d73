/** Steps, presigned URLs, hosts, and what the laboratory says where the generator of mistakes doesn't reach. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { kinds } from '../../src/signing/compare/kinds.ts';
import { type Credentials, SigningRefused, sign } from '../../src/signing/index.ts';
import { diagnose, explain, hostScope, presign, readStatements } from '../../src/signing/laboratory.ts';
import { presignRaw } from '../../src/signing/presign.ts';
import { randomFrom } from './mistakes/random.ts';
import { vectors } from './vectors.ts';

const credentials: Credentials = {
  accessKeyId: 'ASIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'token+/=',
};
const scope = { region: 'eu-west-1', date: new Date('2026-11-21T10:00:00Z') };
const url = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/a%20b?b=2&a=1';
const request = {
  method: 'POST',
  url,
  headers: [['Content-Type', 'application/json']] as const,
  body: '{"a":1}',
};

interface Presigned {
  canonicalRequest: string;
  stringToSign: string;
  signature: string;
}

for (const vector of vectors.filter(({ presign }) => presign !== undefined)) {
  test(`query form of AWS’s suite: ${vector.name}`, async () => {
    const { region, service, timestamp, flags, request: raw } = vector;
    const { sessionToken: _, ...withoutToken } = vector.credentials;
    const steps = await presignRaw(
      raw,
      flags.omitSessionToken ? withoutToken : vector.credentials,
      { region, service, date: new Date(timestamp) },
      { ...flags, expires: 3600 },
    );
    const { canonicalRequest, stringToSign, signature } = vector.presign as Presigned;
    assert.deepEqual(
      {
        canonicalRequest: steps.canonicalRequest,
        stringToSign: steps.stringToSign,
        signature: steps.signature,
      },
      { canonicalRequest, stringToSign, signature },
    );
  });
}

test('a presigned URL is read back, and its signature verified', async () => {
  const made = await presign({ ...request, method: 'GET', headers: [], body: '' }, credentials, scope, 900);
  assert.match(
    made.url,
    /&X-Amz-Expires=900&.*&X-Amz-Security-Token=token%2B%2F%3D&X-Amz-Signature=[0-9a-f]{64}$/,
  );
  const { signatureMatches } = await diagnose(readStatements(made.url), { credentials });
  assert.equal(signatureMatches, true);
});

test('a life that no presigned URL has is refused', async () => {
  for (const expires of [0, -1, 1.5, 604_801, Number.NaN])
    await assert.rejects(
      presign(request, credentials, scope, expires),
      (error) => error instanceof SigningRefused && error.field === 'expires',
    );
});

test('the steps explain each line, and hold no secret', async () => {
  for (const form of ['header', 'query'] as const) {
    const steps = await explain(request, credentials, scope, { form, clockOffset: 3600 });
    assert.equal(steps.lines.map(({ text }) => text).join('\n'), steps.canonicalRequest);
    assert.equal(steps.stringLines.map(({ text }) => text).join('\n'), steps.stringToSign);
    assert.deepEqual(
      steps.lines.slice(0, 3).map(({ kind }) => kind),
      ['method', 'path', 'query'],
    );
    assert.deepEqual(
      steps.lines.slice(-3).map(({ kind }) => kind),
      ['blank', 'signed-headers', 'payload-hash'],
    );
    for (const { explanation } of [...steps.lines, ...steps.stringLines]) assert.ok(explanation.length > 10);
    assert.equal(steps.time, '20261121T110000Z');
    assert.deepEqual(
      steps.derivation.map(({ data }) => data),
      ['20261121', 'eu-west-1', 'execute-api', 'aws4_request'],
    );
    assert.deepEqual([steps.payload.bytes, steps.host.region], [7, 'eu-west-1']);
    assert.ok(!JSON.stringify(steps).includes(credentials.secretAccessKey));
  }
});

const hosts: [host: string, kind: string, region: string | undefined, partition: string | undefined][] = [
  ['a1b2c3d4e5.execute-api.us-east-1.amazonaws.com', 'execute-api', 'us-east-1', 'aws'],
  ['a1b2c3d4e5.execute-api.cn-north-1.amazonaws.com.cn:443', 'execute-api', 'cn-north-1', 'aws-cn'],
  ['a1b2c3d4e5.execute-api.us-gov-west-1.amazonaws.com', 'execute-api', 'us-gov-west-1', 'aws-us-gov'],
  ['d-abc123.execute-api.eu-west-1.amazonaws.com', 'regional-domain', 'eu-west-1', 'aws'],
  ['vpce-01-ab.execute-api.eu-west-1.vpce.amazonaws.com', 'vpc-endpoint', 'eu-west-1', 'aws'],
  ['d1.cloudfront.net', 'cloudfront', undefined, undefined],
  ['api.example.com', 'custom', undefined, undefined],
];

for (const [host, kind, region, partition] of hosts) {
  test(`host ${host}`, () => {
    const found = hostScope(host);
    assert.deepEqual([found.kind, found.region, found.partition], [kind, region, partition]);
  });
}

test('every kind names causes that have a page', () => {
  const pages = new Set(readdirSync(new URL('../../content/causes', import.meta.url)));
  for (const [kind, { causes }] of Object.entries(kinds))
    for (const cause of causes) assert.ok(pages.has(cause), `${kind}: ${cause}`);
});

/** The request as it was sent, in the form of curl -v, with AWS's short refusal. */
async function sent(
  change: (lines: string[]) => string[],
  given = credentials,
  region = 'eu-west-1',
): Promise<string> {
  const signed = await sign({ ...request, body: '' }, given, { ...scope, region });
  const lines = [
    `POST /prod/a%20b?b=2&a=1 HTTP/1.1`,
    ...signed.headers.map(([name, value]) => `${name}: ${value}`),
  ];
  return `${change(lines)
    .map((line) => `> ${line}\n`)
    .join(
      '',
    )}>\n{"message":"The request signature we calculated does not match the signature you provided."}`;
}

const first = async (text: string, secret?: string) =>
  (
    await diagnose(
      readStatements(text),
      secret === undefined ? {} : { credentials: { secretAccessKey: secret } },
    )
  ).findings[0];

test('a temporary key without its token is seen', async () => {
  const temporary = { ...credentials, accessKeyId: 'ASIAIOSFODNN7EXAMPLE' };
  const text = await sent(
    (lines) => lines.filter((line) => !line.startsWith('x-amz-security-token')),
    temporary,
  );
  assert.equal((await first(text))?.kind, 'token-missing');
});

test('a Region of another partition is seen', async () => {
  assert.equal(
    (await first(await sent((lines) => lines, credentials, 'cn-north-1')))?.kind,
    'scope-partition',
  );
});

test('the secret verifies what was sent; a changed part is found with it', async () => {
  const { signatureMatches } = await diagnose(readStatements(await sent((lines) => lines)), {
    credentials,
    body: '',
  });
  assert.equal(signatureMatches, true);
  const doubled = await sent((lines) => lines.map((line) => line.replace('/a%20b', '//a%20b/')));
  const found = await first(doubled, credentials.secretAccessKey);
  assert.deepEqual([found?.kind, found?.sure], ['path-trailing-slash', 'certain']);
});

test('known faults of an old curl name curl first', async () => {
  const text = await sent((lines) => [...lines, 'user-agent: curl/7.88.1']);
  const { findings } = await diagnose(readStatements(text));
  assert.equal(findings.find(({ kind }) => kind === 'query-order')?.causes[0], 'curl-sigv4-bug');
});

test('no finding holds a token or the secret', async () => {
  const text = await sent((lines) => lines.map((line) => line.replace('token+/=', 'another-token')));
  const { findings, alignment } = await diagnose(readStatements(text), { credentials });
  const shown = JSON.stringify([findings, alignment]);
  for (const hidden of [credentials.secretAccessKey, 'another-token', 'token+/='])
    assert.ok(!shown.includes(hidden));
});

test('500 mutated pastes are diagnosed without an exception', async () => {
  const random = randomFrom(11);
  const pieces = [
    '\n',
    '\\n',
    '%',
    '&',
    '\0',
    '=',
    '/',
    ':',
    ';',
    '\ud800',
    'é',
    'x'.repeat(90),
    'AWS4-HMAC-SHA256',
  ];
  const whole = await sent((lines) => lines);
  for (let run = 0; run < 500; run += 1) {
    let text = whole;
    for (let change = 0; change < 4; change += 1) {
      const at = random.below(text.length + 1);
      text = text.slice(0, at) + random.one(pieces) + text.slice(at + random.below(20));
    }
    const { findings } = await diagnose(readStatements(text));
    for (const { sentence, causes } of findings) assert.ok(sentence && causes.length > 0);
  }
});

test('garbage gives nothing, and throws nothing', async () => {
  for (const text of [
    '',
    '\0',
    '{',
    'GET\n/\n',
    '['.repeat(50_000),
    'POST / HTTP/1.1\nhost: a\nauthorization: AWS4-HMAC-SHA256',
    '\ud800',
  ])
    assert.ok(
      Array.isArray(
        (await diagnose(readStatements(text), { credentials: { secretAccessKey: '' } })).findings,
      ),
    );
});
