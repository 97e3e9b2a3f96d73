import { titleOf } from '../../entries.ts';
import { exchangesOf } from '../../exchange.ts';
import { readCorsAnswers } from '../../readers/cors-answers.ts';
import { type Finding, finding, type Match, stretchOf, weights } from '../../reading.ts';
import type { Entry } from '../form.ts';
import { insideOf, nodeAt, stringAt } from '../json-tree.ts';
import type { Transcript } from '../transcript.ts';
import { bodyOf, type Call } from './har-call.ts';
import { type Blocked, blockedBy, mayBeBlocked } from './har-cors.ts';
import { framesOf } from './har-frames.ts';
import { isPreflight } from './har-pairs.ts';
import { webEntry } from './web-entry.ts';
import type { WebExchange } from './web-exchange.ts';
import { idsIn } from './web-json.ts';

/** A call with what belongs to it. */
export interface Story {
  call: Call;
  preflight?: Call;
  /** The redirects that led to it, the first one first. */
  redirects: readonly Call[];
}

/** What is known of the whole file. */
export interface Setting {
  text: string;
  /** No request of the file has a credential: they may have been taken out. */
  withoutSecrets: boolean;
  isLikely(call: Call): boolean;
}

/** Failures that are the page's or the reader's own doing: left pages, blockers. */
const ownDoing = /ERR_ABORTED|ERR_BLOCKED_BY_CLIENT|BINDING_ABORTED|ERR_CACHE_MISS|cancell?ed/i;
const ofPages = /^(?:image|font|stylesheet|script|media|manifest|document|texttrack|ping|beacon|other)$/;

/** Why the browser blocked the call of a story, as far as the file proves it; a preflight may be there without its request. */
const blockOf = ({ call, preflight }: Story): Blocked | undefined =>
  isPreflight(call) ? blockedBy(undefined, call) : blockedBy(call, preflight);

/** Whether a call failed: by its answer, for want of one, or because the page may not see it. */
export function hasFailed(story: Story): boolean {
  const { call } = story;
  if (call.response)
    return call.response.status >= 400 || framesOf(call) !== undefined || blockOf(story) !== undefined;
  const why = call.error?.value ?? '';
  if (ownDoing.test(why) || isAborted(call)) return false;
  return why !== '' || blockOf(story) !== undefined || !ofPages.test(call.kind);
}

const isAborted = ({ node }: Call): boolean => {
  const found = nodeAt(node, '_wasAborted') ?? nodeAt(node, 'response', '_wasAborted');
  return found?.type === 'plain' && found.value === true;
};

/** The entry of a story. */
export function entryOf(story: Story, setting: Setting): Entry {
  const { call, preflight, redirects } = story;
  const block = blockOf(story);
  const title = titleOf(call.method, call.path, call.response?.status);
  // A preflight says nothing of why the connection for its request failed, if it had leave; nor of an answer that came
  // although it failed.
  const hadLeave = (preflight?.response?.status ?? 0) < 300;
  const isIdle = !block && preflight?.response && (call.response ? !hadLeave : !mayBeBlocked(call));
  const before = [...(preflight && !isIdle ? [preflight] : []), ...redirects];
  return webEntry(
    {
      title: block ? `${title}, blocked by CORS` : title,
      failed: hasFailed(story),
      likely: setting.isLikely(call),
      ids: idsIn(call.response?.headers ?? preflight?.response?.headers ?? []),
      quote: call.node.quote,
      exchanges: [...before, call].map((one) => exchangeOf(one, setting)),
      proof: (transcript) => proofOf(story, block, transcript),
    },
    setting.text,
  );
}

function exchangeOf(call: Call, { text, withoutSecrets }: Setting): WebExchange {
  const { request, response, error } = call;
  // What the browser shows of a request that got no answer is provisional; and a preflight never has credentials, so
  // that their absence tells nothing of the request that was meant.
  const cut = withoutSecrets || !response || isPreflight(call);
  const body = framesOf(call) ?? (response && bodyOf(call, text).body);
  return {
    request: { ...request, cut },
    ...(response && { response: { ...response, ...(body && { body }) } }),
    ...(error && !response && { error }),
  };
}

function proofOf(
  { call, redirects }: Story,
  block: Blocked | undefined,
  { text, original }: Transcript,
): { findings: Finding[]; matches: Match[] } {
  const findings: Finding[] = [];
  const matches: Match[] = [];
  if (block) {
    const quote = call.error?.quote ?? block.quote;
    matches.push({ slug: 'cors-blocked', weight: weights.surest + 2, quote });
    findings.push(finding('corsMessage', block.message, block.quote));
    if (block.refused) findings.push(finding('refusedHeader', block.refused, block.quote));
    const answers = readCorsAnswers(stretchOf(text), exchangesOf(text));
    findings.push(...answers.map((one) => ({ ...one, quote: original(one.quote) })));
  } else if (mayBeBlocked(call) && call.error) {
    matches.push({ slug: 'cors-blocked', weight: weights.likely, quote: call.error.quote });
  }
  return { findings: [...findings, ...bodySent(call, redirects)], matches };
}

/** What the request has as its body, where the file has all of it. */
function bodySent({ node, method, request, response }: Call, redirects: readonly Call[]): Finding[] {
  if (!response) return [];
  const sent = stringAt(node, 'request', 'postData', 'text');
  const verb = request.method?.quote ?? node.quote;
  const hadBody = redirects.some(
    (one) => one.method !== 'GET' && (stringAt(one.node, 'request', 'postData', 'text')?.value ?? '') !== '',
  );
  // A browser makes a GET of a POST when it follows a 301, 302 or 303, and drops the body.
  if (hadBody && method === 'GET' && !sent) return [finding('bodySent', 'lost', verb)];
  if (!sent || sent.value === '' || sent.value.length > 1_000_000) return [];
  const size = nodeAt(node, 'request', 'bodySize');
  const isWhole = size?.type === 'plain' && size.value === sent.value.length;
  // What a body says may be secret: its media type is shown.
  const type = stringAt(node, 'request', 'postData', 'mimeType');
  const name = type && type.value !== '' ? insideOf(type) : verb;
  if (isJson(sent.value)) return [finding('bodySent', 'json', name)];
  return isWhole ? [finding('bodySent', 'not-json', name)] : [];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
