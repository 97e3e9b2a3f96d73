import { statuses } from '../../facts/http.ts';
import { type Finding, type Part, type Quote, quoteOf, type Stretch } from '../reading.ts';

/** A status as clients and libraries name it, where the answer itself isn't shown. */
const patterns: readonly RegExp[] = [
  /\bstatus[ _-]?(?:code)?["']{0,2}\s{0,3}(?:[:=]\s{0,3}|of |is )?["']{0,2}([45]\d\d)\b/i,
  /\b([45]\d\d)[ :(]{1,3}(?:Client Error|Server Error|Forbidden|Unauthorized|Not Found|Bad Gateway|Internal Server Error)/i,
  /\b(?:HTTP(?: Error)?|response code):? ([45]\d\d)\b/i,
  // curl's own names for it, aiohttp's exceptions, Firefox's console
  /\b(?:http_code|response_code)["']?\s{0,3}[:=]\s{0,3}["']?([45]\d\d)\b/i,
  /\b([45]\d\d), message=['"]/,
  /\[HTTP\/[\d.]{1,3} ([45]\d\d)\b/,
  /\b(?:get(?:ting|s)?|got|returns?|returned|receiv(?:e|es|ed|ing)|error) (?:an? |the )?(?:HTTP )?(?:error )?([45]\d\d)\b/i,
];

/** A status as a fact: those that the vocabulary doesn't have are all alike. */
export const statusFinding = (status: string, quote: Quote): Finding => ({
  fact: 'status',
  value: statuses.find((known) => known === status) ?? 'other',
  quote,
});

/** Reads the status out of a text that shows no answer. */
export function readStatus({ text, low, at }: Stretch): Part {
  if (!/[45]\d\d/.test(text) || (text.length > 5000 && !low.includes('status'))) return {};
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    return { findings: [statusFinding(found[1] ?? '', quoteOf(found, at))] };
  }
  return {};
}
