import { statuses } from '../../facts/http.ts';
import { isChangeRefused } from '../management.ts';
import { type Finding, type Part, type Quote, quoteOf, type Stretch } from '../reading.ts';

const phrase =
  '(?:Client Error|Server Error|Bad Request|Forbidden|Unauthori[sz]ed|Not Found|Method Not Allowed|Request Entity Too Large|Payload Too Large|Unsupported Media Type|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)';

/** What somebody got; it counts before other mentions. */
const got =
  /\b(?:get(?:ting|s)?|got|returns?|returned|receiv(?:e|es|ed|ing)|sees?|throw(?:s|n|ing)|respond(?:s|ed|ing)? with|error) (?:an? |the |me |back |of |status ){0,3}(?:HTTP )?(?:error |status |code ){0,2}["'`(]{0,2}([45]\d\d)\b/gi;
/** A status as clients and libraries name it, where the answer itself isn't shown. */
const patterns: readonly RegExp[] = [
  got,
  /\bstatus[ _-]?(?:code)?["']{0,2}\s{0,3}(?:[:=]\s{0,3}|of |is )?["']{0,2}([45]\d\d)\b/gi,
  new RegExp(`\\b([45]\\d\\d)[ :(\\-\u2013"'\`]{1,4}${phrase}`, 'gi'),
  new RegExp(`\\b${phrase}["'\`]{0,2}[ :]{1,2}\\(?([45]\\d\\d)\\b`, 'gi'),
  /\b(?:HTTP(?: Error)?|response code):? ([45]\d\d)\b/gi,
  // curl's own names for it, aiohttp's exceptions, Firefox's console
  /\b(?:http_code|response_code)["']?\s{0,3}[:=]\s{0,3}["']?([45]\d\d)\b/gi,
  /\b([45]\d\d), message=['"]/g,
  /\[HTTP\/[\d.]{1,3} ([45]\d\d)\b/g,
  // Chromium's console
  /\bnet::ERR_(?:ABORTED|FAILED|HTTP_RESPONSE_CODE_FAILURE) ([45]\d\d)\b/g,
];
/** So many mentions of each kind are looked at. */
const most = 20;

/** Words before a status that nobody saw: it was wished for, expected, or is what didn't come. */
const wished =
  /\b(?:should(?:n't)?|shall|must|ought|expect(?:s|ed|ing)?|want(?:s|ed)?|would (?:like|expect)|hop(?:e|ing)|supposed|used to|ideally)\b[^.!?,;\r\n]{0,50}$|\b(?:instead of|rather than|isn't|is not|not|without|never)(?: \w{1,10}){0,2} ?["'`(]{0,2}$/i;
/** Code that makes an answer, which is none yet. */
const coded =
  /(?:\breturn|\bcallback\(\s{0,3}\w{1,20},|=>|\bthrow|\w\s{0,3}:?=|\b(?:APIGatewayProxyResponse|Response))\s{0,3}\(?\s{0,3}\{[^{}]{0,200}$|\b(?:res|response|reply|ctx|c|w)\.(?:status|sendStatus|WriteHeader|code|json)\s{0,3}[(=]\s{0,3}$/i;

/** A document that describes answers: a status, or a pattern of them, is the key of what a status stands in. */
const described = /["']?(?:[1-5](?:\d\d|XX)|default)["']?\s{0,3}:\s{0,12}\{[^{}]{0,200}$/i;

/** Whether a status is of an answer that may come, not of one that came: by what code or settings stand before it. */
export const isOnlyPossible = (before: string): boolean => coded.test(before) || described.test(before);

/** A status as a fact: those that the vocabulary doesn't have are all alike. */
export const statusFinding = (status: string, quote: Quote): Finding => ({
  fact: 'status',
  value: statuses.find((known) => known === status) ?? 'other',
  quote,
});

/** Whether a status is what an answer had, by what stands before it. */
function isSeen(text: string, at: number, number: number): boolean {
  const lead = text.slice(Math.max(0, at - 260), at + number);
  const clause =
    lead
      .slice(-90)
      .split(/\b(?:but|however|yet)\b/i)
      .at(-1) ?? '';
  return !wished.test(clause) && !isOnlyPossible(lead);
}

/** Reads the status out of a text that shows no answer. */
export function readStatus({ text, low, at }: Stretch): Part {
  if (!/[45]\d\d/.test(text) || (text.length > 5000 && !low.includes('status'))) return {};
  if (isChangeRefused(text)) return {};
  for (const pattern of patterns) {
    let read = 0;
    for (const found of text.matchAll(pattern)) {
      if (++read > most) break;
      const status = found[1] ?? '';
      if (!isSeen(text, found.index, found[0].lastIndexOf(status))) continue;
      return { findings: [statusFinding(status, quoteOf(found, at))] };
    }
  }
  return {};
}
