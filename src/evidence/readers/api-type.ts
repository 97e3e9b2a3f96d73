import type { Exchange } from '../exchange.ts';
import { firstWord, type Header, headerOf, mentionOf } from '../header.ts';
import { type Finding, finding, type Part, type Quote, quoteOf, type Stretch } from '../reading.ts';

const http = 'apigw-requestid';
const rest = 'x-amz-apigw-id';
/** The end of an ARN of a route that only WebSocket APIs have. */
const socketRoute =
  /(?<=:execute-api:[\w-]{0,30}:[^\s:]{0,20}:[^\s:/]{1,40}\/[^\s:/]{1,130}\/)\$(?:dis)?connect\b/;

/**
 * The kind of API, by the id with which the gateway marks every answer: REST APIs send `x-amz-apigw-id`, HTTP APIs
 * `apigw-requestid`. With both, one API stands behind another, and nothing is said.
 */
export function readApiType({ request, response }: Exchange): Part {
  // The callback of a WebSocket API answers with a REST API's id.
  if (request && /(?:@|%40)connections(?:\/|$)/i.test(request.path)) {
    return { findings: [finding('apiType', 'websocket', request.pathQuote)] };
  }
  const headers: readonly Header[] = [...(request?.headers ?? []), ...(response?.headers ?? [])];
  const socket = headers.find(({ name }) => name.startsWith('sec-websocket-'));
  if (socket) return { findings: [finding('apiType', 'websocket', socket.label)] };
  // Whoever says so is the callback, too.
  const gone = headerOf(response, 'x-amzn-errortype');
  if (gone && /^GoneException\b/i.test(gone.value))
    return { findings: [finding('apiType', 'websocket', firstWord(gone))] };
  return { findings: oneOf(shown(headerOf(response, http)), shown(headerOf(response, rest))) };
}

const shown = (header: Header | undefined): Quote | undefined => header && firstWord(header);

/** The same where headers are only mentioned. */
export function readMentionedApiType(stretch: Stretch): Part {
  const type = mentionOf(stretch, 'x-amzn-errortype');
  if (type && /^GoneException\b/i.test(type.value))
    return { findings: [finding('apiType', 'websocket', type.quote)] };
  const socket = stretch.text.includes('connect') ? socketRoute.exec(stretch.text) : null;
  if (socket) return { findings: [finding('apiType', 'websocket', quoteOf(socket, stretch.at))] };
  // An exception of an AWS SDK is about a call to AWS, whose answers bear a REST API's mark.
  if (/\$(?:response|metadata)['"]?\s{0,3}:/.test(stretch.text)) return {};
  return { findings: oneOf(mentionOf(stretch, http)?.quote, mentionOf(stretch, rest)?.quote) };
}

function oneOf(ofHttp: Quote | undefined, ofRest: Quote | undefined): Finding[] {
  if (ofHttp && ofRest) return [];
  if (ofHttp) return [finding('apiType', 'http', ofHttp)];
  return ofRest ? [finding('apiType', 'rest', ofRest)] : [];
}
