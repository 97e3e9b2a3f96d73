/** What a text says of an address in the clause that it stands in: above all that it works. */
import type { Quote } from './reading.ts';

/** What ends a sentence: a full stop, an empty line (before a body it doesn't), another item of a list. */
export const ends =
  /[.!?]["'`)*]{0,3}\s|\n[ \t]*\r?\n(?!\s{0,20}[{"'`<])|\n[ \t]{0,8}(?:[-*•]|\d{1,2}[.)])\s/;
const endsAll = new RegExp(ends, 'g');
/** What ends a clause, besides. */
const turns = /[;,]\s|\n|\b(?:but|however|while|whereas|although|though|yet)\b/gi;
const turn = new RegExp(turns, 'i');

const runs =
  '(?<![\\w/\\\\.-])(?:works\\b(?! (?:on|with my)\\b)|worked\\b|work (?:as|fine|well|ok|perfectly)|do(?:es)? work\\b)';
const good = '(?:ok(?:ay)?|fine|good|reachable|accessible|up)\\b';
const works = `${runs}|(?:is|are|was|were|be) working\\b(?! on)|succeed(?:s|ed)?\\b|successful(?:ly)?\\b|(?:is|are|was|looks?) ${good}|(?:returns?|returned|gives?|gets?|got|->|=>|:) {0,2}(?:an? |the )?(?:http )?2\\d\\d\\b(?!\\.\\d)|\\b200 ok\\b`;
const worksAfter = new RegExp(works, 'i');
const worksBefore = new RegExp(
  `(?:${runs}|\\b(?:is|are|was) working\\b(?! on)|\\b(?:can|could|am able to|successfully) (?:also |successfully )?(?:call|reach|access|open|invoke|hit|use|see|request)\\b)`,
  'i',
);
/** What takes such words back. */
const notSo =
  /\b(?:not|never|cannot|no longer|stops?|stopped|should|would|supposed|expect(?:ed|s)?|used to|unable|(?:try|trying|tried|want|wanted|hope|need) to|until|before)\b|n't\b/i;

/** Whether the text says of an address that it works; `end`: where what it says of it ends at the latest. */
export function isFine(text: string, quote: Quote, end: number): boolean {
  const lead = text.slice(Math.max(0, quote.from - 150), quote.from).replace(/:[ \t]*\r?\n\s{0,20}$/, ': ');
  const other = lead.lastIndexOf('://');
  // Of "… works and …" the first half is about the address before.
  const next = other < 0 ? 0 : lastOf(lead, /\b(?:and|or)\b/gi, other);
  const start = Math.max(next, lastOf(lead, endsAll, lastOf(lead, turns, 0)));
  const said = lead.slice(start);
  if (worksBefore.test(said) && !notSo.test(said)) return true;
  const tail = text.slice(quote.to, Math.min(quote.to + 150, end));
  const stop = ends.exec(tail)?.index ?? tail.length;
  const clauses = tail.slice(0, stop).split(turn);
  return clauses.slice(0, 2).some((clause, index) => {
    const found = worksAfter.exec(clause);
    // Behind a comma only what goes on about the same: "…, it works".
    const goesOn = index === 0 || /^\s{0,3}(?:it|this|that|which|everything|all)\b/i.test(clause);
    return found !== null && goesOn && !notSo.test(`${said} ${clause.slice(0, found.index)}`);
  });
}

/** What stands behind the last end of a sentence. */
export const lastSentence = (text: string): string => text.slice(lastOf(text, endsAll, 0));

function lastOf(text: string, pattern: RegExp, otherwise: number): number {
  let last = otherwise;
  for (const found of text.matchAll(pattern)) last = Math.max(last, found.index + found[0].length);
  return last;
}

/** The characters right before a place. */
export const leadOf = (text: string, { from }: Pick<Quote, 'from'>): string =>
  text.slice(Math.max(0, from - 30), from);
