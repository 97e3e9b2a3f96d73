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
const names =
  'forbidden|unauthorized|too many requests|service unavailable|gateway time-?out|bad gateway|internal server error|unsupported media type|not found';
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
/** Beside a status such words are meant whatever the length of the text. The status stands before them, or behind. */
const besideStatus = new RegExp(
  `\\b[45]\\d\\d[^\\w\\r\\n]{1,4}(${names})\\b(?![-\\w])|(?<![-\\w])(${names})["'\`]{0,2}[ :]{1,2}\\(?[45]\\d\\d\\b`,
  'gi',
);
/** A message that somebody quotes, behind the word for it or behind the status. */
const quoted = new RegExp(
  `(?:\\b(?:(?:message|error|body|response)\\b(?: (?:is|was|of|that|text)){0,2}|(?:saying|says|reads)\\b[:,]?) {1,2}|\\b([45]\\d\\d)\\b[^\\w\\r\\n"'\`]{1,3})(["'\`])(${names})\\.?\\2`,
  'gi',
);
/** A message of REST APIs, whose letters differ from the reason phrase's. */
const own = 'Internal server error';
/** A status and its reason phrase: the words say no more than the number. */
const reasonPhrase = /(?:\b[45]\d\d\b[^\w\r\n]{0,3}(?:(?:Client|Server) Error:? ?)?|HTTP error ?:? ?)$/i;
/** The status that goes with a word or phrase: beside another one it is somebody's slip, or of another answer. */
const statusOf: Readonly<Record<string, string>> = {
  forbidden: '403',
  unauthorized: '401',
  'too many requests': '429',
  'service unavailable': '503',
  'gateway timeout': '504',
  'gateway time-out': '504',
  'bad gateway': '502',
  'internal server error': '500',
  'unsupported media type': '415',
  'not found': '404',
};
const agrees = (said: string, beside: string): boolean => {
  const status = /\b[45]\d\d\b/.exec(beside)?.[0];
  return status === undefined || status === statusOf[said.toLowerCase()];
};
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
  const plain = bodiesOfFrameworks.exec(text);
  if (!plain) matches.push(...spoken(text, at));
  if (text.length > 600) return { matches };
  for (const [pattern, slug] of words) {
    const found = pattern.exec(text);
    if (!found) continue;
    const before = reasonPhrase.exec(text.slice(Math.max(0, found.index - 30), found.index));
    const isReason = before !== null;
    if (before && !agrees(found[0], before[0])) continue;
    matches.push({ slug, weight: isReason ? weights.hint : weights.likely, quote: quoteOf(found, at) });
  }
  if (plain) matches.push({ slug: 'backend-error', weight: weights.hint, quote: quoteOf(plain, at) });
  for (const [phrase, slug] of plain ? [] : phrases) {
    const from = low.indexOf(phrase);
    const before = from < 0 ? null : reasonPhrase.exec(low.slice(Math.max(0, from - 30), from));
    if (before && agrees(phrase, before[0]))
      matches.push({ slug, weight: weights.hint, quote: { from: at + from, to: at + from + phrase.length } });
  }
  return { matches };
}

/** Messages that somebody quotes, and reason phrases beside a status, which say no more than the number. */
function spoken(text: string, at: number): Match[] {
  if (!/[45]\d\d|["'`](?:forbidden|unauthorized|internal|too many|service un|not found)/i.test(text))
    return [];
  const matches: Match[] = [];
  for (const found of [...text.matchAll(quoted)].slice(0, 20)) {
    const [, status, , said = ''] = found;
    const slug = slugOf(said);
    // Quoted behind a status a reason phrase is no message, unless it is written as the gateway writes its own.
    const isPhrase = status !== undefined && said !== own;
    if (slug)
      matches.push({ slug, weight: isPhrase ? weights.hint : weights.likely, quote: quoteOf(found, at) });
  }
  for (const found of [...text.matchAll(besideStatus)].slice(0, 20)) {
    const slug = slugOf(found[1] ?? found[2] ?? '');
    const isOwn = found[2] === own && /["'`]/.test(text[found.index - 1] ?? '');
    const said = (found[1] ?? found[2] ?? '').toLowerCase();
    if (!agrees(said, found[0])) continue;
    const weight = isOwn ? weights.likely : weights.hint;
    if (slug) matches.push({ slug, weight, quote: quoteOf(found, at) });
  }
  return matches;
}

/** The error of a word or phrase, in any letter case. */
function slugOf(said: string): string | undefined {
  const low = said.toLowerCase();
  if (low === 'forbidden' || low === 'unauthorized') return low;
  return phrases.find(([phrase]) => phrase === low)?.[1];
}
