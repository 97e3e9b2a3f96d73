/** Redaction takes time in proportion to the text, whatever it is. */
import { test } from 'node:test';
import { longest } from '../../../src/evidence/read.ts';
import { Redactor, redact } from '../../../src/evidence/redaction/redactor.ts';
import { assertInProportion } from '../../growth.ts';
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

/** As much as is read of plain text with `FULL=1`; half of that, which shows the same, in an ordinary run. */
const whole = process.env['FULL'] ? longest : longest / 2;

test('time is in proportion to the text', () => {
  let slowest = { piece: '', time: 0 };
  for (const piece of pieces) {
    const time = assertInProportion(JSON.stringify(piece), {
      input: (size) => filled(piece, size),
      work: redact,
      size: whole / 8,
      most: whole,
      times: 8,
    });
    if (time > slowest.time) slowest = { piece, time };
  }
  process.stdout.write(
    `slowest of ${pieces.length}: ${slowest.time.toFixed(0)} ms for ${whole} characters, ${JSON.stringify(slowest.piece)}\n`,
  );
});

test('many different secrets, and many texts that a person names, take no longer', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `x-api-key: Kx1Kx2${at.toString(36).padStart(8, 'z')}`);
  assertInProportion('secrets', {
    input(count) {
      const all = lines(count);
      return { text: all.join('\n'), more: all.map((line) => line.slice(11)) };
    },
    work: ({ text, more }) => new Redactor(more).redact(text),
    size: 1500,
    most: 6000,
  });
});
