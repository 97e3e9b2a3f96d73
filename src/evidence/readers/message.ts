import { wholeMessages, wordings } from '../messages.ts';
import { type Match, type Part, quoteOf } from '../reading.ts';

/** `"message": "…"` in JSON, in a language's dump of it, or as `message=…`; XML's `<Message>…` too. */
const member = /["']?\bmessage["']?\s{0,3}[:=]\s{0,3}(["'])((?:[^"'\\\r\n]|\\.){0,600})\1|<message>([^<]{0,600})</gi;
/** Error types as SDKs and logs print them, without the header's name. */
const bareType = /\b(Forbidden|Unauthorized|NotFound)Exception\b/;
const bareWords: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[\s"'(:])Forbidden(?=$|[\s"'}.,)])/, 'forbidden'],
  [/(?:^|[\s"'(:\]])Unauthorized(?=$|[\s"'}.,)])/i, 'unauthorized'],
];

/** Reads the gateway's wordings and whole messages out of any text. */
export function readMessages(text: string, offset: number): Part {
  const matches: Match[] = [];
  for (const { slug, pattern, weight = 9 } of wordings) {
    const found = pattern.exec(text);
    if (found) matches.push({ slug, weight, quote: quoteOf(found, 0, offset) });
  }
  for (const found of text.matchAll(member)) {
    const said = (found[2] ?? found[3] ?? '').trim().toLowerCase();
    const slug = Object.hasOwn(wholeMessages, said) ? wholeMessages[said] : undefined;
    if (slug) matches.push({ slug, weight: 9, quote: quoteOf(found, 0, offset) });
  }
  if (matches.length === 0) matches.push(...bareWordsOf(text, offset));
  return { matches };
}

/** Without anything better: the error's name alone, in a text too short to be about something else. */
function bareWordsOf(text: string, offset: number): Match[] {
  const type = bareType.exec(text);
  const slug = type && { Forbidden: 'forbidden', Unauthorized: 'unauthorized', NotFound: 'not-found' }[type[1] ?? ''];
  if (type && slug) return [{ slug, weight: 6, quote: quoteOf(type, 0, offset) }];
  if (text.length > 600) return [];
  return bareWords.flatMap(([pattern, word]) => {
    const found = pattern.exec(text);
    // A status line's reason phrase says no more than its number.
    if (!found || /HTTP\/[0-9.]+ \d{3} $/.test(text.slice(0, found.index + 1))) return [];
    return [{ slug: word, weight: 4, quote: quoteOf(found, 0, offset) }];
  });
}
