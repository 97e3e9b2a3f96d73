/** Hostile texts for everything that quotes. */
import fc from 'fast-check';
import { seed } from '../signing/arbitraries.ts';
import { withoutUnseen } from './unseen.ts';

const marks = ' \'"\\`$!%&|;<>(){}[]*?~#=^@:,.-+/\nabXY0é中🎉\ufe0f\u2018\u2019';

const known = [
  '',
  '-n',
  '--',
  '~root',
  '$(id)',
  '`id`',
  '!!',
  '!$',
  '%self',
  '%PATH%',
  '=ls',
  'a\\',
  "\\'",
  "'",
  '\n',
  '\\\n',
  '$HOME',
  '$env:Path',
  '{a,b}',
  '*',
  '[!a]*',
  '<(id)',
  "$'x'",
  '#c',
  'é\u0301',
  '--%',
  '\u2019; id',
];

/** Any text that may stand on a command line: nothing unseen, no control character but the line feed. */
export const hostileText = fc
  .oneof(
    { weight: 6, arbitrary: fc.string({ unit: fc.constantFrom(...marks), maxLength: 14 }) },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.constantFrom(...known) },
  )
  .map(withoutUnseen);

/** The same ones in every run. */
export const hostileTexts = (count: number): string[] => fc.sample(hostileText, { numRuns: count, seed });
