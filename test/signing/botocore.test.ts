/** 20,000 generated requests: each text of the signature equals botocore's, byte for byte. */

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Credentials, Header } from '../../src/signing/index.ts';
import { sign } from '../../src/signing/index.ts';
import { presign } from '../../src/signing/presign.ts';
import { signRaw } from '../../src/signing/raw.ts';
import { toWire } from '../../src/signing/wire.ts';
import { amount } from '../amount.ts';
import * as arbitrary from './arbitraries.ts';

const python = process.env['PYTHON'] ?? 'python3';
const here = spawnSync(python, ['-c', 'import botocore'], { encoding: 'utf8' }).status === 0;
const missing = 'botocore is not installed (Debian: python3-botocore)';

const scope = { region: 'eu-west-1', service: 'execute-api', date: new Date('2026-11-21T10:00:00Z') };
const time = '20261121T100000Z';

type Form = 'text' | 'binary' | 'presigned';

interface Sample {
  form: Form;
  method: string;
  url: string;
  headers: Header[];
  body: string | Uint8Array;
  credentials: Credentials;
  expires: number;
}

/**
 * Where botocore's defaults are not execute-api's rules, or not defined by them: it folds any Unicode space in a
 * header, not only spaces and tabs; it never signs user-agent; presigned, it keeps one value of a repeated parameter,
 * moves the body into the query and drops a form's content type.
 */
const header: fc.Arbitrary<Header> = arbitrary.header
  .map(([name, value]): Header => [name, value.replace(/(?! )[\p{White_Space}\p{Cc}]/gu, '_')])
  .filter(([name]) => name.toLowerCase() !== 'user-agent');

// `sign` refuses a parameter named __proto__, and says so.
const plain = arbitrary.request.filter(
  ({ url }) => !decodeURIComponent(toWire(url).query).includes('__proto__'),
);

const request = fc.tuple(plain, fc.array(header, { maxLength: 4 }), arbitrary.credentials);

const sample: fc.Arbitrary<Sample> = fc.oneof(
  { weight: 6, arbitrary: request.map((parts) => made('text', parts)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(request, fc.uint8Array({ maxLength: 60 }))
      .map(([parts, body]) => ({ ...made('binary', parts), body })),
  },
  { weight: 3, arbitrary: request.map((parts) => presignable(made('presigned', parts))) },
);

function made(
  form: Form,
  [{ method, url, body }, headers, credentials]: [
    { method: string; url: string; body: string },
    Header[],
    Credentials,
  ],
): Sample {
  return { form, method, url, headers, body, credentials, expires: 60 + (url.length % 3000) };
}

function presignable(given: Sample): Sample {
  const [front = '', query = ''] = given.url.split(/\?(.*)/s);
  const seen = new Set<string>();
  const pairs = query.split('&').filter((pair) => {
    const name = decodeURIComponent(toWire(`https://a/?${pair}`).query.split('=')[0] ?? '');
    return pair !== '' && !seen.has(name) && seen.add(name);
  });
  const url = pairs.length > 0 ? `${front}?${pairs.join('&')}` : front;
  const headers = given.headers.filter(([name]) => !/^x-amz-|^content-type$/i.test(name));
  return { ...given, url, headers, body: '' };
}

const decode = (text: string) => decodeURIComponent(text);

/** The pairs of a query as sent, decoded. */
const paramsOf = (query: string): [string, string][] =>
  query
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
    });

function job({ form, method, url, headers, body, credentials, expires }: Sample): string {
  const { host, path, query } = toWire(url);
  const { accessKeyId, secretAccessKey, sessionToken = null } = credentials;
  return JSON.stringify({
    method,
    url: `https://${host}${path}`,
    headers: [['host', host], ...headers.map(([name, value]) => [name, value.replace(/^ +| +$/g, '')])],
    body: Buffer.from(body).toString('base64'),
    credentials: [accessKeyId, secretAccessKey, sessionToken],
    params: paramsOf(query),
    region: scope.region,
    service: scope.service,
    time,
    presign: form === 'presigned',
    expires,
  });
}

async function ours({ form, method, url, headers, body, credentials, expires }: Sample) {
  if (typeof body !== 'string') {
    const { host, path, query } = toWire(url);
    return signRaw({ method, path, query, headers: [['host', host], ...headers], body }, credentials, scope);
  }
  if (form === 'presigned') return presign({ method, url, headers, body }, credentials, scope, expires);
  return sign({ method, url, headers, body }, credentials, scope);
}

/** Requests per exchange with Python: a full pipe on both sides would stop both. */
const batch = 200;
const total = amount(20_000);

test(`${total} generated requests get the texts of botocore`, {
  timeout: 240_000,
  skip: !here && process.env['CI'] !== 'true' && missing,
}, async () => {
  assert.ok(here, missing);
  const child = spawn(python, [new URL('sign_with_botocore.py', import.meta.url).pathname], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const counts: Record<Form, number> = { text: 0, binary: 0, presigned: 0 };
  try {
    for (let done = 0; done < total; done += batch) {
      const samples = fc.sample(sample, { numRuns: batch, seed: arbitrary.seed + done });
      child.stdin.write(samples.map((one) => `${job(one)}\n`).join(''));
      for (const one of samples) {
        const { canonicalRequest, stringToSign, signature } = await ours(one);
        const { value } = (await answers.next()) as { value?: string };
        assert.deepEqual(
          { canonicalRequest, stringToSign, signature },
          JSON.parse(value ?? '{}'),
          JSON.stringify(one),
        );
        counts[one.form] += 1;
      }
    }
  } finally {
    child.stdin.end();
  }
  await once(child, 'close');
  for (const [form, count] of Object.entries(counts)) assert.ok(count > total / 8, `${form}: ${count}`);
});
