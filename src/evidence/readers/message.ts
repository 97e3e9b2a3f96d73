import { gatewayType } from '../error-types.ts';
import { oneWords } from '../one-words.ts';
import {
  type Finding,
  finding,
  type Match,
  type Part,
  type Quote,
  type Stretch,
  weights,
} from '../reading.ts';

// The longest first: one word may begin another.
const words = Object.keys(oneWords).sort((a, b) => b.length - a.length);

/**
 * `"message": "…"` in JSON, escaped JSON, dumps of JavaScript, Python, Ruby, PHP, Java and Go, and XML's
 * `<Message>…`. Group 1: the value.
 */
const member = new RegExp(
  `(?:(?<![\\w-])[\\\\"'\\[]{0,4}message[\\\\"'\\]]{0,4}\\s{0,3}(?:=>|[:=])\\s{0,8}|<message>)[\\\\"']{0,4}(${words.join('|')}|null)(?![\\w-])`,
  'gi',
);
const exception = /\b([A-Z][A-Za-z]{3,40})Exception\b/;
/** What the words mean in a frame, where nothing else is said to have failed. */
const inFrames: Readonly<Record<string, string>> = {
  forbidden: 'websocket-message-forbidden',
  'bad request body': 'invalid-request-body',
};
const frame = /[\\"']connectionId[\\"']{0,4}\s{0,3}:/i;

/** Reads the one-word messages of the gateway, and tells them from an application's that say the same. */
export function readMessages({ text, low, at }: Stretch): Part {
  const matches: Match[] = [];
  const findings: Finding[] = [];
  if (!low.includes('message')) return {};
  let read = 0;
  for (const found of text.matchAll(member)) {
    if (++read > 100) break;
    // aiohttp's exceptions put the reason phrase there, which says no more than the status before it.
    if (/\b[45]\d\d, $/.test(text.slice(Math.max(0, found.index - 6), found.index))) continue;
    const said = (found[1] ?? '').toLowerCase();
    const end = found.index + found[0].length;
    const quote = {
      from: at + found.index,
      to: at + end + (/^[\\"']{1,4}/.exec(text.slice(end, end + 4))?.[0].length ?? 0),
    };
    const shape = shapeAround(text, found.index, quote.to - at);
    const around = text.slice(Math.max(0, found.index - 300), end + 300);
    if (shape !== 'sole' && frame.test(around)) {
      const slug = inFrames[said] ?? 'websocket-message-internal-error';
      matches.push({ slug, weight: weights.sentence + 1, quote });
      findings.push(finding('apiType', 'websocket', quote));
    } else {
      // An SDK's error has its name beside the message; that makes it no application's.
      const named = shape === 'envelope' && gatewayType(exception.exec(around)?.[1] ?? '') !== undefined;
      matches.push(...meaning(said, found[0], named ? 'open' : shape, quote));
    }
  }
  return { matches, findings };
}

function meaning(said: string, written: string, shape: Shape, quote: Quote): Match[] {
  if (said === 'null') {
    // Lambda function URLs say it with a capital M; the gateway's authorizers don't.
    return shape === 'sole' && /message/.test(written)
      ? [{ slug: 'authorizer-error', weight: weights.word, quote }]
      : [];
  }
  const slug = oneWords[said] ?? '';
  // An HTTP API, whose spelling this is, says the same of an authorizer that failed.
  const isEither = shape === 'sole' && /Internal Server Error/.test(written);
  const other = { slug: 'http-api-authorizer-error', weight: weights.word - 0.1, quote };
  if (shape !== 'envelope') return [{ slug, weight: weights.word, quote }, ...(isEither ? [other] : [])];
  const auth = said === 'forbidden' || said === 'unauthorized';
  return [{ slug: auth ? 'backend-auth-error' : 'backend-error', weight: weights.shape, quote }];
}

/** Whether a member is the only one of its object, one of several, or in no object that the text shows. */
type Shape = 'sole' | 'envelope' | 'open';

/** `errors: [{ message` and `error: { message`: an object inside an application's own. */
const nested = /["']?errors?[\\"']{0,4}\s{0,3}[:=]\s{0,3}\[?\s{0,40}\{$/i;
const blanks = /(?:\\[nrt]|\s){0,60}$/;

function shapeAround(text: string, from: number, to: number): Shape {
  const lead = text.slice(Math.max(0, from - 120), from).replace(blanks, '');
  const before = lead.at(-1);
  const after = /^(?:\\[nrt]|\s){0,60}([\s\S])/.exec(text.slice(to, to + 122))?.[1];
  const first = before === '{';
  if (first && nested.test(lead)) return 'envelope';
  const last = after === '}';
  if (first && (last || after === undefined)) return 'sole';
  // A blank or a bracket between the members is how Go and PHP write several; their dumps of one look alike.
  if ((before === ',' && (last || after === ',')) || (first && after === ',')) return 'envelope';
  return 'open';
}
