import { isOneWord } from './one-words.ts';
import { type Match, type Stretch, weights } from './reading.ts';

type Sign = readonly [needle: string, RegExp];

/** Lines of the gateway's log: whoever wrote them had the request. */
const ofGateway: readonly Sign[] = [
  ['method completed with status', /Method completed with status: ?\d/i],
  ['execution failed', /Execution failed due to/i],
  ['customer function error', /customer function error/i],
  ['access denied. reason:', /Access denied\. Reason:/i],
];
/** A function's log, an error object of Lambda's. */
const ofFunction: readonly Sign[] = [
  ['errortype', /"errorMessage"[\s\S]{0,2000}?"errorType"|"errorType"[\s\S]{0,2000}?"errorMessage"/],
  ['requestid: ', /^(?:START|END|REPORT) RequestId: |\[ERROR\]|\bRequestId: [0-9a-f-]{36}/m],
  ['error', /[0-9a-f]{4}-[0-9a-f]{12}[\t ]{1,4}ERROR\b/],
];
/** What only a caller's own program says: a log of what stands behind the gateway has nothing of it. */
const callers = /\bcurl: \(\d|\bnet::ERR_|\bDNS_PROBE_|\bNS_ERROR_|\bThis site can.t be reached\b/;
/** The gateway's one-word message as the one member of its answer, or a frame's. */
const sole =
  /[{<]\s{0,20}\\{0,3}["']?message\\{0,3}["']?\s{0,3}[:>]\s{0,3}\\{0,3}["']?([\w ]{4,40})\\{0,3}["']?\s{0,20}[}<]/gi;

/**
 * Whether a text shows that the request got an HTTP answer, or reached the gateway at all, although it shows no whole
 * answer. A connection that failed beside it is then one of the function's or the integration's.
 */
export function isAnswered({ text, low }: Stretch, matches: readonly Match[]): boolean {
  if (callers.test(text)) return false;
  const has = (signs: readonly Sign[]): boolean =>
    signs.some(([needle, pattern]) => low.includes(needle) && pattern.test(text));
  if (has(ofGateway)) return true;
  const isSaid = ({ slug, weight }: Match): boolean =>
    weight >= weights.sentence && slug !== 'tls-or-dns' && slug !== 'cors-blocked';
  if (matches.some(isSaid)) return true;
  if (
    low.includes('message') &&
    [...text.slice(0, 100_000).matchAll(sole)].some(({ 1: said = '' }) => isOneWord(said))
  )
    return true;
  // A function that can't reach an API is that API's caller.
  return !low.includes('execute-api') && has(ofFunction);
}
