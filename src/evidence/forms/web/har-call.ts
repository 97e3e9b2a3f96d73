import type { Quote } from '../../reading.ts';
import { type JsonNode, type JsonObject, nodeAt, stringAt } from '../json-tree.ts';
import { fromBase64 } from './web-body.ts';
import { partsOfUrl, type Said, type WebRequest, type WebResponse } from './web-exchange.ts';
import { headersIn, isFromGateway, saidIn, textAt } from './web-json.ts';

/** One call of a HAR file. */
export interface Call {
  node: JsonObject;
  request: WebRequest;
  /** Undefined if no answer came, or none that the page was shown. */
  response?: WebResponse;
  method: string;
  /** Without what follows `#`, which is never sent. */
  url: string;
  host: string;
  path: string;
  /** Start, in milliseconds; undefined if the file doesn't say. */
  time?: number;
  /** What the browser says of a failure. */
  error?: Said;
  /** What it was for, as browsers call it: `xhr`, `fetch`, `preflight`, `image`. */
  kind: string;
  isFromGateway: boolean;
}

/** Fields in which clients say why a call failed: Chrome, Playwright, Charles. */
const errorFields = [
  ['response', '_error'],
  ['response', '_failureText'],
  ['_failureText'],
  ['_error'],
  ['response', 'statusText'],
  ['response', 'comment'],
] as const;
const likeAnError =
  /^(?:net::|NS_ERROR_)|\b(?:E[A-Z]{5,12}|error|fail(?:ed|ure)|Exception|refused|timed? ?out)\b/i;

/** A call, if a JSON value is an entry of a HAR file. `text` is the whole text. */
export function callOf(node: JsonNode | undefined, text: string): Call | undefined {
  if (node?.type !== 'object') return undefined;
  const url = stringAt(node, 'request', 'url');
  const method = stringAt(node, 'request', 'method');
  const answer = nodeAt(node, 'response');
  if (!url || !method || (answer !== undefined && answer.type !== 'object' && answer.type !== 'plain'))
    return undefined;
  const parts = partsOfUrl(url.value);
  if (!parts) return undefined;
  const headers = headersIn(nodeAt(node, 'request', 'headers'), text);
  const cookies = nodeAt(node, 'request', 'cookies');
  const response = responseOf(node, text);
  const started = Date.parse(stringAt(node, 'startedDateTime')?.value ?? '');
  const error = errorOf(node, response);
  return {
    node,
    request: {
      method: saidIn(method),
      url: saidIn(url),
      headers,
      cut: false,
      ...(cookies?.type === 'array' && cookies.items.length > 0 && { cookies: true }),
    },
    ...(response && { response }),
    method: method.value,
    url: url.value.replace(/#.*$/s, ''),
    host: parts.host.toLowerCase(),
    path: parts.path,
    ...(!Number.isNaN(started) && { time: started }),
    ...(error && { error }),
    kind: stringAt(node, '_resourceType')?.value.toLowerCase() ?? '',
    isFromGateway: response !== undefined && isFromGateway(response.headers),
  };
}

function responseOf(node: JsonObject, text: string): WebResponse | undefined {
  const status = nodeAt(node, 'response', 'status');
  if (status?.type !== 'plain' || typeof status.value !== 'number') return undefined;
  if (!(status.value >= 100 && status.value < 600)) return undefined;
  const reason = textAt(node, 'response', 'statusText');
  return {
    status: status.value,
    statusQuote: status.quote,
    ...(reason && { reason }),
    headers: headersIn(nodeAt(node, 'response', 'headers'), text),
  };
}

function errorOf(node: JsonObject, response: WebResponse | undefined): Said | undefined {
  for (const path of errorFields) {
    const said = textAt(node, ...path);
    if (said && likeAnError.test(said.value.slice(0, 300)) && (!response || said.value.startsWith('net::')))
      return said;
  }
  return undefined;
}

/** The body of an answer, decoded; or the place of one that is no text. */
export function bodyOf({ node }: Call, text: string): { body?: Said; binary?: Quote } {
  const body = textAt(node, 'response', 'content', 'text');
  if (!body) return {};
  if (stringAt(node, 'response', 'content', 'encoding')?.value !== 'base64') return { body };
  const decoded = fromBase64(body, text);
  return decoded ? { body: decoded } : { binary: body.quote };
}
