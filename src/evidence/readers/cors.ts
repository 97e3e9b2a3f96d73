import { targetOf } from '../address.ts';
import { unbroken } from '../line-breaks.ts';
import { type Finding, finding, type Part, quoteOf, type Stretch, weights } from '../reading.ts';
import { corsReasons, scriptErrors, speaks } from './cors-texts.ts';

const address =
  /(?:\b(?:fetch|XMLHttpRequest|script|image|font|resource|stylesheet|manifest|video|audio) at|remote resource at|cannot load|Failed to load) ['"]?(https?:\/\/[^\s'"<>)]{3,2000})/i;
/** The line of the network panel beside it: the real request, which may never have been sent. */
const failedLine =
  /\b(GET|POST|PUT|PATCH|DELETE|HEAD) https?:\/\/[^\s'"<>]{3,2000} (?:net::ERR_FAILED|[45]\d\d)/;
const origin = /\b(?:from origin|Origin) ['"]?(https?:\/\/[^\s'"<>]{3,200}?)['"]?[ ,]/;
const refusedHeader =
  /header(?: field)? ['"]?([\w-]{1,80})['"]? is not allowed|missing token ['"]([\w-]{1,80})/i;
/** What Firefox, Safari and Chromium say of the status that the page may not see. */
const statusSaid = /(?:Status code: |HTTP status code |net::ERR_FAILED )(\d{3})\b/i;

const needles = ['cors', 'access-control', 'access control', 'preflight'];

/** Reads what a browser's console says about CORS, also where a line break divides a sentence of it. */
export function readCors(stretch: Stretch): Part {
  const { text, low, at } = stretch;
  if (!needles.some((needle) => low.includes(needle))) return readScript(text, low, at);
  const joined = unbroken(stretch);
  const said = reasonIn(text, at) ?? (joined && reasonIn(joined.text, at));
  if (said) return said;
  const spoken = speaks.exec(text) ?? (joined ? speaks.exec(joined.text) : null);
  if (!spoken) return readScript(text, low, at);
  const match = { slug: 'cors-blocked', weight: weights.surest + 2, quote: quoteOf(spoken, at) };
  return { matches: [match], findings: answers(text, at, undefined), ...whereOf(joined?.text ?? text) };
}

/** The reason that a browser gives. */
function reasonIn(text: string, at: number): Part | undefined {
  for (const [pattern, message] of corsReasons) {
    const found = pattern.exec(text);
    if (!found) continue;
    const quote = quoteOf(found, at);
    const findings: Finding[] = [finding('corsMessage', message, quote)];
    const header = message === 'header-not-allowed' ? refusedHeader.exec(found[0]) : null;
    const name = header?.[1] ?? header?.[2];
    if (name)
      findings.push(
        finding('refusedHeader', /^access-control-/i.test(name) ? 'access-control' : 'ordinary', quote),
      );
    findings.push(...answers(text, at, message));
    return {
      matches: [{ slug: 'cors-blocked', weight: weights.surest + 2, quote }],
      findings,
      ...whereOf(text),
    };
  }
  return undefined;
}

/** What a status proves of the preflight or of the real answer; a 403 may be either kind of refusal. */
function answers(text: string, at: number, message: string | undefined): Finding[] {
  const found = statusSaid.exec(text);
  if (!found) return [];
  const status = Number(found[1]);
  const quote = quoteOf(found, at);
  if (message === 'preflight-failed') {
    if (status === 404) return [finding('preflightAnswer', 'no-route', quote)];
    if (status === 401) return [finding('preflightAnswer', 'refused', quote)];
    return status >= 500 ? [finding('preflightAnswer', 'server-error', quote)] : [];
  }
  const isReal = message === undefined || message === 'no-header';
  return isReal && status >= 200 && status < 300 ? [finding('actualAnswer', 'success', quote)] : [];
}

/** The address that the page called and with which verb, and the page's origin. */
function whereOf(text: string): Pick<Part, 'target'> {
  const called = targetOf(address.exec(text)?.[1]?.replace(/[.,:;]{1,4}$/, '') ?? '');
  const page = origin.exec(text)?.[1];
  const method = failedLine.exec(text)?.[1];
  if (!called && !page) return {};
  return { target: { ...called, ...(method && { method }), ...(page && { origin: page }) } };
}

/** What a script sees: no more than that the call failed. */
function readScript(text: string, low: string, at: number): Part {
  const needed = ['typeerror', 'cors', 'networkerror'].some((needle) => low.includes(needle));
  const found = needed ? scriptErrors.exec(text) : null;
  if (!found) return {};
  const quote = quoteOf(found, at);
  return {
    matches: [{ slug: 'cors-blocked', weight: weights.likely, quote }],
    findings: [finding('corsMessage', 'no-detail', quote)],
  };
}
