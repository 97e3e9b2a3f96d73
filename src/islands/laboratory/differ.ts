/** Where two lines differ, in ranges and in words. Pure: no DOM. */
import { codeOf, visible } from './characters.ts';

/** A text taken apart: the same on both sides, what differs, the same again. */
export interface Parts {
  before: string;
  differs: string;
  after: string;
}

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** How far a place stands inside of a percent-encoded byte: 1 after its `%`, 2 before its last digit. */
const insideByte = (text: string, place: number): number => {
  if (text[place - 1] === '%') return 1;
  return text[place - 2] === '%' ? 2 : 0;
};

/**
 * The two texts, each with the one stretch outside of which they are equal. Neither a character nor a percent-encoded
 * byte is cut. Linear time.
 */
export function differ(one: string, other: string): [Parts, Parts] {
  if (one === other) {
    const parts = { before: one, differs: '', after: '' };
    return [parts, parts];
  }
  const shorter = Math.min(one.length, other.length);
  let from = 0;
  while (from < shorter && one[from] === other[from]) from += 1;
  if (isLow(one.charCodeAt(from)) || isLow(other.charCodeAt(from))) from -= from > 0 ? 1 : 0;
  from -= insideByte(one, from);
  let end = 0;
  while (end < shorter - from && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const cuts = (text: string) => {
    const place = text.length - end;
    return place < text.length && (isLow(text.charCodeAt(place)) || insideByte(text, place) > 0);
  };
  while (end > 0 && (cuts(one) || cuts(other))) end -= 1;
  const parts = (text: string): Parts => ({
    before: text.slice(0, from),
    differs: text.slice(from, text.length - end),
    after: text.slice(text.length - end),
  });
  return [parts(one), parts(other)];
}

/** The most characters of a difference that are said in words. */
const most = 60;

/** A stretch of text in words: what can't be seen is named, and what is no ASCII is given by its code points too. */
export function inWords(text: string): string {
  if (text === '') return 'nothing';
  const short = [...text.slice(0, most)];
  const codes = short.some((character) => character > '~') ? ` (${short.map(codeOf).join(' ')})` : '';
  const more = text.length > most ? ` and ${text.length - most} characters more` : '';
  return `“${visible(text.slice(0, most))}”${codes}${more}`;
}

const kept = 80;
const keptDiffering = 400;

/** The end of a text that stands before a difference, or its beginning; `…` for what is left out. */
const lastOf = (text: string): string => (text.length > kept ? `…${text.slice(-kept)}` : text);
const firstOf = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/** The parts short enough to be read: what is far from the difference is left out. */
export const shortened = ({ before, differs, after }: Parts): Parts => ({
  before: lastOf(before),
  differs: firstOf(differs, keptDiffering),
  after: firstOf(after, kept),
});

/** A line that both sides share, short enough to be read. */
export const shortLine = (text: string): string => firstOf(text, keptDiffering);
