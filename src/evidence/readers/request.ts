import { targetOf } from '../address.ts';
import type { Exchange, Request } from '../exchange.ts';
import { type Header, headerOf } from '../header.ts';
import { type Finding, finding, type Part } from '../reading.ts';
import { verbFinding } from '../verb.ts';
import { apiKeyOf, authorizationOf, hidesCredential, mayBeKey } from './credential.ts';

/** Reads a request as it was sent: its verb, where it went, the credentials that it carries by name and kind. */
export function readRequest({ request }: Exchange, redirects: readonly Exchange[]): Part {
  if (!request) return {};
  const { method, path, quote } = request;
  const findings = verbFinding(method, { from: quote.from, to: quote.from + method.length });
  const host = headerOf(request, 'host');
  const target = /^https?:/i.test(path) ? targetOf(path) : host && targetOf(`https://${host.value}${path}`);
  const lost = (name: string): boolean =>
    redirects.some(({ request: first }) => headerOf(first, name)?.value);
  // Only headers that are all there show that one is missing.
  const whole = request.headers.length > 0 && !request.cut;
  findings.push(...credentials(request, whole, lost), ...key(request, whole, lost));
  const { path: raw = path, query } = target ?? { path: path.split('?')[0], query: path.split('?')[1] };
  return { findings, target: { ...target, path: raw, method, ...(query && { query }) } };
}

function credentials(request: Request, whole: boolean, lost: (name: string) => boolean): Finding[] {
  const { headers, path, quote } = request;
  const header = headerOf(request, 'authorization');
  const presigned = /[?&]X-Amz-Signature=/i.test(path);
  if (header) return [...authorizationOf(header), ...temporary(request, header)];
  if (presigned) return [finding('signed', 'yes', quote)];
  if (!whole) return [];
  const findings: Finding[] = [finding('signed', 'no', quote), finding('authorizationKind', 'none', quote)];
  if (lost('authorization')) findings.push(finding('credentialSent', 'lost', quote));
  else if (!hidesCredential(headers, path)) {
    findings.push(finding('credentialSent', 'no', quote));
  }
  return findings;
}

/** Keys that begin with ASIA are temporary and worth nothing without their session token. */
function temporary(request: Request, { value, label }: Header): Finding[] {
  const without =
    !headerOf(request, 'x-amz-security-token') && !/[?&]X-Amz-Security-Token=/i.test(request.path);
  if (request.cut || !without || !/Credential=ASIA/.test(value)) return [];
  return [finding('credentialState', 'token-left-out', label)];
}

function key(request: Request, whole: boolean, lost: (name: string) => boolean): Finding[] {
  const found = apiKeyOf(request.headers, request.path, request.quote);
  if (found) return [found];
  if (!whole) return [];
  if (lost('x-api-key')) return [finding('apiKeySent', 'lost', request.quote)];
  return request.headers.some(mayBeKey) ? [] : [finding('apiKeySent', 'no', request.quote)];
}
