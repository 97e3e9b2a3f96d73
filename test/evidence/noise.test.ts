/** What stands around a text takes facts away at most; it never changes one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '../../src/evidence/read.ts';
import { seeds } from './mutations.ts';

const lines = [
  '',
  'Dear support, this is what we see:',
  'thanks!',
  'npm warn deprecated glob@7.2.3: no longer supported',
  '[INFO] worker started on :3000',
  '2026-11-21 10:00:00 INFO done',
  '✔ built in 2.1s',
  '$ echo done',
  'done',
  'user@host:~$ ',
  '```',
  '---',
  '# Steps to reproduce',
  '* item',
  'const answer = 42;',
  'PS C:\\work> ',
];
const noise = fc.array(fc.constantFrom(...lines), { maxLength: 3 });
const ending = fc.constantFrom('\n', '\r\n');
const trailing = fc.constantFrom('', ' ', '  \t');

test('lines before and after, line ends and trailing blanks', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...seeds),
      noise,
      noise,
      ending,
      trailing,
      (text, before, after, end, blanks) => {
        const plain = read(text).facts;
        const all = [...before, ...text.split(/\r?\n/), ...after].map((line) => line + blanks).join(end);
        for (const [fact, value] of Object.entries(read(all).facts)) {
          assert.equal(value, plain[fact as 'error'], `${fact} in ${JSON.stringify(all)}`);
        }
      },
    ),
    { numRuns: 6000 },
  );
});
