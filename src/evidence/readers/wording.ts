import { type Match, type Part, quoteOf, type Stretch, weights } from '../reading.ts';
import { wordings } from '../wordings.ts';
import { noAnswerWordings } from '../wordings-connection.ts';
import { laterWordings } from '../wordings-later.ts';

const all = [...wordings, ...laterWordings, ...noAnswerWordings];

/** Reads the sentences that only the gateway says, wherever they stand. */
export function readWordings({ text, low, at }: Stretch): Part {
  const matches: Match[] = [];
  for (const { slug, needle, pattern, weight = weights.sentence } of all) {
    const start = low.indexOf(needle);
    if (start < 0) continue;
    const found = pattern?.exec(text);
    if (found) matches.push({ slug, weight, quote: quoteOf(found, at) });
    else if (!pattern)
      matches.push({ slug, weight, quote: { from: at + start, to: at + start + needle.length } });
  }
  return { matches };
}
