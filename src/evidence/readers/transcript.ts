import type { Target } from '../../facts/target.ts';
import { type Exchange, type Header, headerOf } from '../exchange.ts';
import { apiOf, targetOf } from '../address.ts';
import { errorTypes } from '../messages.ts';
import { type Finding, type Match, type Part, type Quote, finding } from '../reading.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;
type Method = (typeof methods)[number];

/** Names of headers in which credentials commonly travel. */
const credentialName = /auth|key|token|cookie|secret|signature/i;

/** The quote of a header's name alone: its value may be a secret. */
const nameOf = ({ quote, name }: Header): Quote => ({ from: quote.from, to: Math.min(quote.to, quote.from + name.length + 3) });

/** Reads an HTTP exchange: where it went, what credentials it carried, who answered and with what. */
export function readExchange(exchange: Exchange, earlier: readonly Exchange[]): Part {
  const matches: Match[] = [];
  const findings: Finding[] = [];
  const { request, response } = exchange;
  let target: Target | undefined;
  if (request) {
    target = targetOfRequest(request.path, headerOf(request, 'host')?.value, request.method);
    const method = methods.find((name) => name === request.method);
    if (method) findings.push(finding('method', method, request.quote));
    findings.push(...credentials(request, earlier));
  }
  if (response) {
    const type = headerOf(response, 'x-amzn-errortype');
    const named = type && errorTypes[type.value.split(':')[0]?.trim().toLowerCase() ?? ''];
    if (type && named) matches.push({ slug: named, weight: 7, quote: type.quote });
    const apiType = apiTypeOf([...(request?.headers ?? []), ...response.headers]);
    if (apiType) findings.push(apiType);
    if (response.status < 400) {
      const found = success(exchange);
      findings.push(...found);
      matches.push(...found.map(({ quote }) => ({ slug: 'cors-blocked', weight: 2, quote })));
    }
    if (response.status >= 400) matches.push(...writtenBy(exchange));
  }
  return { matches, findings, ...(target && { target }) };
}

function targetOfRequest(path: string, host: string | undefined, method: string): Target | undefined {
  const target = /^https?:/i.test(path) ? targetOf(path) : host ? targetOf(`https://${host}${path}`) : undefined;
  if (target) return { ...target, method };
  const [raw = '/', query] = path.split('?');
  return { path: raw, method, ...(query && { query }), ...apiOf('', raw) };
}

/** REST and WebSocket APIs send `x-amz-apigw-id`; HTTP APIs `apigw-requestid`. */
function apiTypeOf(headers: Header[]): Finding | undefined {
  const socket = headers.find(({ name }) => /^sec-websocket-/i.test(name));
  if (socket) return finding('apiType', 'websocket', socket.quote);
  const http = headers.find(({ name }) => /^apigw-requestid$/i.test(name));
  if (http) return finding('apiType', 'http', http.quote);
  const rest = headers.find(({ name }) => /^x-amz-apigw-id$/i.test(name));
  return rest && finding('apiType', 'rest', rest.quote);
}

/** The credentials that a request carries, by name and kind, never by value. */
function credentials(request: NonNullable<Exchange['request']>, earlier: readonly Exchange[]): Finding[] {
  const findings: Finding[] = [];
  const authorization = headerOf(request, 'authorization');
  const key = headerOf(request, 'x-api-key');
  const hadBefore = (name: string) => earlier.some(({ request: first }) => headerOf(first, name)?.value);
  if (authorization) {
    const aws = /^AWS4-/.test(authorization.value);
    const empty = /^(?:(?:bearer|basic|token)\s*)?(?:undefined|null|none|\$\{?\w*\}?|\{\{.*)?$/i.test(authorization.value);
    const quote = nameOf(authorization);
    findings.push(finding('authorizationKind', aws ? 'aws' : 'token', quote));
    findings.push(finding('signed', aws ? 'yes' : 'no', quote));
    findings.push(finding('credentialSent', empty ? 'empty' : 'yes', quote));
    if (aws && /^curl\//i.test(headerOf(request, 'user-agent')?.value ?? '')) findings.push(finding('signer', 'curl', quote));
  } else {
    // Only a query string may still carry a signature.
    const presigned = /[?&]X-Amz-Signature=/i.test(request.path);
    findings.push(finding('signed', presigned ? 'yes' : 'no', request.quote));
    if (!presigned) findings.push(finding('authorizationKind', 'none', request.quote));
    if (hadBefore('authorization')) findings.push(finding('credentialSent', 'lost', request.quote));
    else if (!request.headers.some(({ name }) => credentialName.test(name))) {
      findings.push(finding('credentialSent', 'no', request.quote));
    }
  }
  findings.push(...apiKey(request, key, hadBefore('x-api-key')));
  return findings;
}

function apiKey(request: NonNullable<Exchange['request']>, key: Header | undefined, had: boolean): Finding[] {
  if (key) return [finding('apiKeySent', key.value ? 'x-api-key' : 'empty', nameOf(key))];
  if (had) return [finding('apiKeySent', 'lost', request.quote)];
  const elsewhere = request.headers.find(({ name }) => /^(?:api[-_]?key|x-?apikey|apikey|x-auth-key)$/i.test(name));
  if (elsewhere) return [finding('apiKeySent', 'elsewhere', nameOf(elsewhere))];
  if (/[?&](?:api[-_]?key|x-api-key|apikey|key)=/i.test(request.path)) return [finding('apiKeySent', 'elsewhere', request.quote)];
  return [finding('apiKeySent', 'no', request.quote)];
}

/** A success can only be the other half of a CORS report: an answer that lacks the header a browser wants. */
function success({ response, request }: Exchange): Finding[] {
  if (!response || request?.method === 'OPTIONS' || headerOf(response, 'access-control-allow-origin')) return [];
  return [finding('actualAnswer', 'success', response.quote)];
}

/** Whether the gateway or the application wrote a failing answer, where no message of the gateway's is in it. */
function writtenBy({ response }: Exchange): Match[] {
  if (!response || headerOf(response, 'x-amzn-errortype')) return [];
  const { status, body, quote } = response;
  const auth = status === 401 || status === 403;
  const slug = auth ? 'backend-auth-error' : 'backend-error';
  if (response.headers.some(({ name }) => /^x-amzn-remapped-/i.test(name))) return [{ slug, weight: 10, quote }];
  if (isGatewayShaped(body)) return statusAlone(status, quote, response.headers);
  return [{ slug, weight: body.trim() === '' ? 2 : 6, quote }];
}

/** `{"message":"…"}` and nothing else: the only shape in which the gateway writes errors. */
function isGatewayShaped(body: string): boolean {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null) return false;
    const keys = Object.keys(parsed);
    return keys.length === 1 && /^message$/i.test(keys[0] ?? '');
  } catch {
    return false;
  }
}

function statusAlone(status: number, quote: Quote, headers: Header[]): Match[] {
  const http = headers.some(({ name }) => /^apigw-requestid$/i.test(name));
  if (status === 404 && http) return [{ slug: 'not-found', weight: 5, quote }];
  return [];
}
