/** Redaction takes time in proportion to the text, whatever it is. Measured is the processor's time, the best of several runs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longest } from '../../../src/evidence/read.ts';
import { Redactor, redact } from '../../../src/evidence/redaction/redactor.ts';
import { filled } from '../hostile.ts';
import { harmless } from './harmless.ts';

const pieces = [
  ...harmless.map((line) => `${line}\n`),
  'a',
  'A1',
  '0',
  '.',
  ':',
  '=',
  '"',
  '\\',
  '%22',
  '%3D',
  ' ',
  '\n',
  '/',
  '@',
  '-',
  '&',
  'é',
  'password="',
  'password=',
  'x-api-key: ',
  'x-api-key:\n',
  '"x-api-key":"',
  "{'token': '",
  'token ',
  'value":"',
  'name":"x-api-key","value":"',
  '"value":"a","name":"',
  '"cookies":[{',
  'Cookie: a=b; ',
  'set-cookie: a=',
  'eyJ',
  'eyJhbGci.',
  'eyJhbGciOi.eyJhbGciOi.',
  'AKIA',
  'AKIAIOSFODNN7EXAMPLE ',
  'IQoJb3JpZ2lu',
  '-----BEGIN PRIVATE KEY-----',
  'https://a:',
  'https://a:b:c',
  'a@',
  'a.a.',
  'a@a.',
  '1.1.1.1',
  '1.1.',
  'ab:',
  '::',
  'f::',
  '123456789012 ',
  'arn:aws:iam::',
  'account ',
  '-u a:',
  '--user ',
  '--token ',
  'Bearer ',
  'Bearer a1',
  'Basic ',
  'sk_live_',
  '{"a":{"name":',
  'api key ',
  'Authorization=Bearer ',
  'Authorization: AWS4-HMAC-SHA256 Credential=',
  'Credential=a, Signature=',
  '<api-key-1>',
  '<jwt-1> [a=',
  '%253A%252F%252F',
  '/Ab3dE5gH7jK9',
];

function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const best = (text: string, runs = 3): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++)
    least = Math.min(
      least,
      milliseconds(() => redact(text)),
    );
  return least;
};

test('twice the text takes about twice the time', () => {
  let slowest = { piece: '', time: 0 };
  for (const piece of pieces) {
    const whole = best(filled(piece, longest), 1);
    if (whole > slowest.time) slowest = { piece, time: whole };
    if (whole < 60) continue;
    // Quadratic time would make it four times; some milliseconds don't depend on the length.
    const ratio = () => best(filled(piece, longest)) / (best(filled(piece, longest / 2)) + 3);
    assert.ok(Math.min(ratio(), ratio(), ratio()) < 3, `${JSON.stringify(piece)}: not in proportion`);
  }
  process.stdout.write(
    `slowest of ${pieces.length}: ${slowest.time.toFixed(0)} ms, ${JSON.stringify(slowest.piece)}\n`,
  );
});

test('many different secrets, and many texts that a person names, take no longer', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `x-api-key: Kx1Kx2${at.toString(36).padStart(8, 'z')}`);
  const time = (count: number): number => {
    const all = lines(count);
    const text = all.join('\n');
    const more = all.map((line) => line.slice(11));
    return milliseconds(() => new Redactor(more).redact(text));
  };
  time(3000);
  const ratio = () => time(6000) / (time(3000) + 3);
  assert.ok(Math.min(ratio(), ratio(), ratio()) < 3, 'not in proportion');
});
