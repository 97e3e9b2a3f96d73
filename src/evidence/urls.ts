import { targetOf, unbraced } from './address.ts';
import { failingUrl } from './failing-url.ts';
import { kindOfHost, serviceOfHost } from './host.ts';
import type { Quote } from './reading.ts';
import { leadOf } from './said-of-url.ts';

/** A URL of the text, where it stands, and the verb that stands before it. */
export interface FoundUrl {
  url: string;
  quote: Quote;
  verb?: { name: string; quote: Quote };
  /** It is the beginning of an address, or a page's: nothing of its path is known. */
  isBase?: true;
}

const pattern = /\b(?:https?|wss?):\/\/[^\s"'`<>\\^]{3,4000}/gi;
/**
 * What stands right before the address of a request: a verb (Firefox copies `XHRGET`), a client's label, the browser's
 * words for CORS.
 */
const before =
  /(?:\b(?:XHR)?(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[\s"'(]{1,4}|\b(?:for url|request url|requesturl|url|uri|call(?:ing|ed)?|request(?:ing)? to|connection to|(?:fetch|xmlhttprequest) at|remote resource at|cannot load|-uri|wget|curl|xh|https?|wscat -c)['"]?\s{0,2}[:=]?\s{0,2}['"<(]?)$/i;
/** A client's setting with which addresses begin, and a page's origin. */
const base = /\b(?:base_?url|prefixurl|origin)["']?\s{0,3}[:=]\s{0,3}["']?$/i;
/** Ends a sentence or a bracket, not a URL. */
const trailing = /[),.;:\]}]{1,20}$/;
/** What Markdown puts around an address, with what else may follow it there. */
const emphasis = /\*{1,3}[),.;:\]}]{0,20}$/;
/** The gateway's own call to what stands behind it, as its log has it. */
const onward = /\b(?:endpoint request uri|sending request to):?\s{0,3}$/i;
const aboutErrors =
  /^(?:docs?|help|support|developers?|status|repost|github|gist|stackoverflow|forums?|blog|medium|schemas?|www\.(?:w3|google|reddit|youtube))\./;

/** URLs in a text, at most 200. Quotes, brackets and trailing punctuation end one. */
export function urlsOf(text: string): FoundUrl[] {
  const urls: FoundUrl[] = [];
  for (const { 0: raw, index } of text.matchAll(pattern)) {
    const isEmphasised = text[index - 1] === '*';
    const url = (isEmphasised ? raw.replace(emphasis, '') : raw).replace(trailing, '');
    const quote = { from: index, to: index + url.length };
    if (isCutOff(url, text, quote)) continue;
    const name = before.exec(leadOf(text, quote))?.[1];
    const at = name ? text.lastIndexOf(name, index) : 0;
    const verb = name && { name: name.toUpperCase(), quote: { from: at, to: at + name.length } };
    const isBase = base.test(leadOf(text, quote));
    const whole = text[index - 1] === '{' ? unbraced(url) : url;
    urls.push({ url: whole, quote, ...(verb && { verb }), ...(isBase && { isBase }) });
    if (urls.length === 200) break;
  }
  return urls;
}

/** Whether a URL breaks off within its host's name, where the text does, or where somebody shortened it. */
const isCutOff = (url: string, text: string, { to }: Quote): boolean =>
  !/^\w{2,5}:\/\/[^/?#]{1,300}[/?#]/.test(url) && /^(?:\.{2,3}|…|$)/.test(text.slice(to, to + 3));

/**
 * The URL that the request went to, of all that a text mentions: an address of API Gateway, else one that the text
 * calls the request's, else one that has a line for itself. Other URLs (of documentation, of an issuer, of what the
 * gateway called) say nothing. Of several the one that failed counts: the error stands at `error`.
 */
export function requestUrl(text: string, error?: Quote): FoundUrl | undefined {
  const urls = urlsOf(text).filter(({ quote }) => !onward.test(leadOf(text, quote)));
  const others = urls.filter(({ url }) => !aboutErrors.test(targetOf(url)?.host ?? ''));
  const failing = failingUrl(text, others, error);
  if (failing.url || failing.undecided) return failing.url;
  const gateway = urls.find(({ url }) => gatewayKinds.has(kindOfHost(targetOf(url)?.host ?? '') ?? ''));
  if (gateway) return gateway;
  const called = others.find(({ quote, verb }) => verb || before.test(leadOf(text, quote)));
  return called ?? others.find(({ quote }) => isAlone(text, quote));
}

const gatewayKinds = new Set<string>(['default', 'vpc-endpoint', 'management']);

const isAlone = (text: string, { from, to }: Quote): boolean =>
  /(?:^|[\r\n])[ \t]{0,8}$/.test(text.slice(Math.max(0, from - 10), from)) &&
  /^[ \t]{0,8}(?:$|[\r\n])/.test(text.slice(to, to + 10));

/** Another AWS service that a URL belongs to. */
export const serviceOfUrl = ({ url }: FoundUrl): string | undefined =>
  serviceOfHost(targetOf(url)?.host ?? '');
