import { errorsOfType, gatewayType } from '../error-types.ts';
import { type Match, type Part, quoteOf, type Stretch, weights } from '../reading.ts';

const exception = /\b([A-Z][A-Za-z]{3,40})Exception\b/g;
/** Exceptions of these names are thrown by anything. */
const everyday = new Set([
  'badrequest',
  'internalservererror',
  'limitexceeded',
  'toomanyrequests',
  'gone',
  'accessdenied',
  'apiconfiguration',
]);
const words: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w"'-])Forbidden(?![\w-])/, 'forbidden'],
  [/(?<![\w"'-])Unauthorized(?![\w-])/i, 'unauthorized'],
];
/** Reason phrases that say as little, of errors that others write too. */
const phrases: readonly (readonly [needle: string, string])[] = [
  ['too many requests', 'too-many-requests'],
  ['service unavailable', 'service-unavailable'],
  ['gateway timeout', 'endpoint-timeout'],
  ['gateway time-out', 'endpoint-timeout'],
  ['bad gateway', 'internal-server-error'],
  ['internal server error', 'internal-server-error'],
  ['unsupported media type', 'unsupported-media-type'],
  ['not found', 'not-found'],
];
/** A status and its reason phrase: the words say no more than the number. */
const reasonPhrase = /(?:\b[45]\d\d\b[^\w\r\n]{0,3}(?:(?:Client|Server) Error:? ?)?|HTTP error ?:? ?)$/i;
const bodiesOfFrameworks = /^\s*(?:404 )?(?:Not Found|Internal Server Error)\s*$/;

/** Without anything better: an exception's name, or the error's word in a text too short to be about something else. */
export function readNames({ text, low, at }: Stretch): Part {
  const matches: Match[] = [];
  let read = 0;
  for (const found of low.includes('exception') ? text.matchAll(exception) : []) {
    if (++read > 200) break;
    const type = gatewayType(found[1] ?? '');
    if (!type || everyday.has(type)) continue;
    const { slugs, certain } = errorsOfType(type);
    const weight = certain ? weights.likely + 1 : weights.hint;
    for (const slug of certain ? slugs.slice(0, 1) : slugs)
      matches.push({ slug, weight, quote: quoteOf(found, at) });
  }
  if (text.length > 600) return { matches };
  for (const [pattern, slug] of words) {
    const found = pattern.exec(text);
    if (!found) continue;
    const isReason = reasonPhrase.test(text.slice(Math.max(0, found.index - 30), found.index));
    matches.push({ slug, weight: isReason ? weights.hint : weights.likely, quote: quoteOf(found, at) });
  }
  const plain = bodiesOfFrameworks.exec(text);
  if (plain) matches.push({ slug: 'backend-error', weight: weights.hint, quote: quoteOf(plain, at) });
  for (const [phrase, slug] of plain ? [] : phrases) {
    const from = low.indexOf(phrase);
    const isReason = from >= 0 && reasonPhrase.test(low.slice(Math.max(0, from - 30), from));
    if (isReason)
      matches.push({ slug, weight: weights.hint, quote: { from: at + from, to: at + from + phrase.length } });
  }
  return { matches };
}
