/**
 * Which of the addresses in a text the failing request went to. People who report a failure also show what does work:
 * the default endpoint beside a custom domain, another route. The address of the error's own sentence counts; one whose
 * clause says that it works never does; where that decides nothing, nothing is said.
 */
import { targetOf } from './address.ts';
import { kindOfHost } from './host.ts';
import type { Quote } from './reading.ts';
import { ends, isFine, lastSentence, leadOf } from './said-of-url.ts';
import type { FoundUrl } from './urls.ts';

/** So many characters of a sentence are looked at. */
const reach = 300;
/** The words by which a text says, right behind an address, what that one answers. */
const answers =
  /^["'`)*\]]{0,4}\s{0,3}(?:(?:is |now |always |just |only ){0,2}(?:returns?|returned|returning|gives?|gave|giving|gets?|says?|said|fails?|failed|failing|responds?|responded|answers?|answered|throws?|results? in|shows?)\b|(?:->|=>|\u2192))/i;
/** The words right before an address that somebody calls. */
const calls =
  /\b(?:call(?:ing|ed)?|open(?:ing|ed)?|access(?:ing|ed)?|visit(?:ing|ed)?|hit(?:ting)?|invok(?:e|ed|ing)|reach(?:ing|ed)?|request(?:ing|ed)?|go(?:ing)? to|navigat(?:e|ing) to|cloudfront|(?:for|request) url|(?:request(?:ing)?|connection|call) to|GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s{0,3}(?:on |at |to |the (?:url|endpoint) )?[:=]?\s{0,2}["'`(<*[]{0,3}$/i;
/** The words right before an address from which somebody calls: a page's. */
const pages =
  /\b(?:from|origin|referr?er|front[- ]?end|web ?site|site|page|app|redirect\w{0,3}(?: to)?)(?: (?:at|on|is|of|url|hosted (?:at|on)))?[:=]?\s{0,2}["'`(<*[]{0,3}$/i;
/** Words for a way to the API that is not its default endpoint. */
const elsewhere =
  /\b(?:custom|own|vanity) (?:api )?(?:sub)?domain|\bdomain name\b|\bcloudfront\b|\breverse proxy\b/i;
/** A path that stands for itself. */
const ownPath = /(?:^|[\s"'`(])\/[\w{][^\s"'`)]{0,200}/;
const gatewayKinds = new Set<string | undefined>(['default', 'vpc-endpoint', 'management']);

/** An address, and what the text says of it. */
interface Candidate extends FoundUrl {
  kind: ReturnType<typeof kindOfHost>;
  key: string;
  host: string;
  /** That the request went there is said, or an address of the gateway can't well be anything else. */
  isCalled: boolean;
}

function candidatesOf(text: string, urls: readonly FoundUrl[]): Candidate[] {
  return urls.flatMap((url): Candidate[] => {
    const target = targetOf(url.url);
    const host = target?.host ?? '';
    const kind = kindOfHost(host);
    if (kind === undefined || url.isBase) return [];
    const lead = leadOf(text, url.quote);
    if (kind === 'own' && pages.test(lead)) return [];
    const tail = text.slice(url.quote.to, url.quote.to + 40);
    const isCalled = gatewayKinds.has(kind) || calls.test(lead) || answers.test(tail);
    // One placeholder is as good as another.
    const name = kind === 'default' && !target?.apiId ? `.${target?.region}` : host;
    return [{ ...url, kind, host: name, key: `${name}${target?.path ?? ''}`.replace(/\/$/, ''), isCalled }];
  });
}

/** The address of the error's own sentence: the nearest before it, else the first behind it. */
function beside(text: string, candidates: readonly Candidate[], { from, to }: Quote): Candidate | undefined {
  const isNear = (at: number, { quote }: Candidate): boolean =>
    quote.to <= at && at - quote.to < reach && !ends.test(text.slice(quote.to, at));
  const last = candidates.findLastIndex((one) => isNear(from, one));
  const near = candidates[last];
  // The last line of a list above the error is no more its address than the others.
  const above = candidates[last - 1];
  const hasBreak = (a: number, b: number): boolean => text.slice(a, b).includes('\n');
  const isListed =
    near &&
    above &&
    above.key !== near.key &&
    hasBreak(near.quote.to, from) &&
    hasBreak(above.quote.to, near.quote.from) &&
    isNear(near.quote.from, above);
  if (isListed) return undefined;
  if (near) return near;
  return candidates.find(({ quote }) => {
    const gap = quote.from >= to && quote.from - to < 80 ? text.slice(to, quote.from) : undefined;
    return (
      gap !== undefined && !ends.test(gap) && /\b(?:when|if|from|on|at|for|calling|with|by|via)\b/i.test(gap)
    );
  });
}

/**
 * The address that failed, of those in a text; `error`: where the error stands, if there is one. `undecided` if there are
 * several and nothing tells; then with the part that all of them share, if that is the host. Takes linear time.
 */
export function failingUrl(
  text: string,
  urls: readonly FoundUrl[],
  error: Quote | undefined,
): { url?: FoundUrl; undecided?: true } {
  const all = candidatesOf(text, urls);
  const left = all.filter((one, index) => {
    const next = all[index + 1]?.quote.from ?? text.length;
    const end = error && error.from >= one.quote.to ? Math.min(next, error.from) : next;
    return !isFine(text, one.quote, end);
  });
  const near = error && beside(text, left, error);
  if (near) return near.isCalled ? { url: near } : { undecided: true };
  const called = left.filter(({ isCalled }) => isCalled);
  const sentence = error ? sentenceBefore(text, error.from) : '';
  const [first] = called;
  // Only addresses that work, or others that nobody calls.
  if (!first) return all.length > left.length ? { undecided: true } : {};
  if (elsewhere.test(sentence) && called.every(({ kind }) => gatewayKinds.has(kind)))
    return { undecided: true };
  if (called.some(({ host }) => host !== first.host)) return { undecided: true };
  const isOne = called.every(({ key }) => key === first.key) && !ownPath.test(sentence);
  return { url: isOne ? first : { ...first, isBase: true } };
}

const sentenceBefore = (text: string, at: number): string => {
  const lead = text.slice(Math.max(0, at - reach), at);
  return lastSentence(lead).replace(/https?:\/\/\S{0,300}/g, '');
};
