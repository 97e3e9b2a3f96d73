import { unbroken } from '../line-breaks.ts';
import { type Match, type Part, type Quote, quoteOf, type Stretch, weights } from '../reading.ts';
import { type Wording, wordings } from '../wordings.ts';
import { noAnswerWordings } from '../wordings-connection.ts';
import { laterWordings } from '../wordings-later.ts';

const all = [...wordings, ...laterWordings, ...noAnswerWordings];

/** A pattern that must not go beyond its line. */
const isOfLine = ({ pattern }: Wording): boolean =>
  /\\[rn]/.test(pattern?.source ?? '') || pattern?.multiline === true;
const ofSentences = new Set(all.filter((one) => !isOfLine(one)));

/** Reads the sentences that only the gateway says, wherever they stand, also where a line break divides one. */
export function readWordings(stretch: Stretch): Part {
  const matches: Match[] = [];
  const joined = unbroken(stretch);
  for (const wording of all) {
    const found =
      placeOf(wording, stretch) ??
      (joined && ofSentences.has(wording) ? placeOf(wording, joined) : undefined);
    if (found) matches.push({ slug: wording.slug, weight: wording.weight ?? weights.sentence, quote: found });
  }
  return { matches };
}

/** Where a stretch has a wording. */
function placeOf({ needle, pattern }: Wording, { text, low, at }: Stretch): Quote | undefined {
  const start = low.indexOf(needle);
  if (start < 0) return undefined;
  const found = pattern?.exec(text);
  if (found) return quoteOf(found, at);
  return pattern ? undefined : { from: at + start, to: at + start + needle.length };
}
