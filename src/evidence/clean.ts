import { prefixIn } from './line-prefixes.ts';
import { straightened } from './quotation.ts';
import type { Quote } from './reading.ts';
import { unescaped } from './unescape.ts';
import { unwrapped } from './unwrap.ts';

/** A text without what terminals, loggers and word processors add to it, and the way back to the original. */
export interface Clean {
  text: string;
  /** Where a quote of the clean text stands in the original. */
  original(quote: Quote): Quote;
}

/** Replaced one for one: curly single quotes, odd blanks, control characters. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/[\u2018-\u201b\u2032]/g, "'"],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  [/[\0-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]/g, ' '],
];
/** JSON has these separators within its strings; elsewhere they end lines. */
const separators = /[\u2028\u2029]/g;
const isJson = /^\s{0,100}[{[]/;
const needsSwap = /[^\x20-\x7e\r\n\t]/;

/**
 * Taken out: colours (also where the escape character was lost in copying), characters without width, and what stands
 * before every line in the logs of Docker and GitHub, in Insomnia's timeline and in a quoted transcript.
 */
const added = [
  '(?:\\x1b|\\^\\[|\\u241b)\\[[0-9;?]{0,20}[A-Za-z]',
  '\\[\\d{1,3}(?:;\\d{1,3}){0,4}m',
  '\\x1b\\][^\\x07\\x1b\\n]{0,200}(?:\\x07|\\x1b\\\\)',
  '[\\u200b-\\u200d\\u2060\\ufeff]',
  '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{1,9}Z (?:\\|? ?)',
  '^[\\w.-]{1,40} {1,8}\\| (?= {0,80}\\S)',
  '^\\| (?=\\S)',
  '^> (?=[<>*] )',
].join('|');
const always = new RegExp(added, 'gm');

/** Cleans a text. Takes time in proportion to its length. */
export function clean(raw: string): Clean {
  const even = needsSwap.test(raw)
    ? straightened(
        swaps
          .reduce((text, [odd, plain]) => text.replace(odd, plain), raw)
          .replace(separators, isJson.test(raw) ? ' ' : '\n'),
      )
    : raw;
  const plain = unescaped(even);
  const prefix = prefixIn(plain);
  // Lines with something before each of them were not broken at a width.
  const swapped = prefix === undefined ? unwrapped(plain) : plain;
  /** Where something was taken out: place in the clean text, and how much up to there. */
  const cuts: { at: number; gone: number }[] = [];
  let gone = 0;
  const pattern = prefix === undefined ? always : new RegExp(`${prefix}|${added}`, 'gm');
  const text = swapped.replace(pattern, (found: string, at: number) => {
    cuts.push({ at: at - gone, gone: gone + found.length });
    gone += found.length;
    return '';
  });
  const place = (at: number): number => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return at + (cuts[low - 1]?.gone ?? 0);
  };
  const original = ({ from, to }: Quote): Quote => {
    const start = place(from);
    return { from: start, to: to > from ? place(to - 1) + 1 : start };
  };
  return { text, original };
}
