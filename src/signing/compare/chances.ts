import { hostScope } from '../host-scope.ts';
import { headerOf } from '../statement/authorization.ts';
import type { SentRequest } from '../statement/types.ts';
import { fold, valuesOf } from './canonical.ts';
import { volatile } from './headers.ts';
import type { Possibility } from './seen.ts';

/** What may be wrong with the body, by its look. */
export function bodyChances(sent: SentRequest): Possibility[] {
  const found: Possibility[] = [];
  const { body } = sent;
  const type = headerOf(sent.headers, 'content-type') ?? '';
  const length = Number(headerOf(sent.headers, 'content-length') ?? 0);
  const literal = headerOf(sent.headers, 'x-amz-content-sha256');
  if (literal && !/^[0-9a-f]{64}$/.test(literal.trim()))
    found.push({
      kind: /^[0-9A-F]{64}$/i.test(literal.trim()) ? 'payload-hash-in-capitals' : 'payload-unsigned-literal',
      weight: 86,
    });
  const has = (body !== undefined && body.length > 0) || length > 0;
  if (!has) return found;
  found.push({ kind: 'payload-signed-empty', weight: /multipart|octet-stream/i.test(type) ? 68 : 33 });
  found.push({ kind: 'payload-changed', weight: 36 });
  if (typeof body === 'string') {
    if (/^\s|\s$/.test(body)) found.push({ kind: 'payload-trimmed', weight: 48 });
    if (/\r\n/.test(body)) found.push({ kind: 'payload-line-ends', weight: 49 });
    if (/[\u0080-\uffff]/.test(body)) found.push({ kind: 'payload-other-charset', weight: 37 });
    if (/^\s*[{[]/.test(body)) found.push({ kind: 'payload-json-reformatted', weight: 38 });
    if (body.startsWith('\ufeff')) found.push({ kind: 'payload-byte-order-mark', weight: 70 });
    if (/urlencoded/i.test(type) !== /^[^\s{["=&]{1,200}=/.test(body))
      found.push({ kind: 'payload-form-or-json', weight: 40 });
  }
  return found;
}

/** What may be wrong with the signed headers, by their look. */
export function headerChances(sent: SentRequest): Possibility[] {
  const found: Possibility[] = [];
  for (const written of sent.authorization?.signedHeaders ?? []) {
    const name = written.toLowerCase();
    const values = valuesOf(sent.headers, name);
    if (values.some((value) => fold(value) !== value))
      found.push({ kind: 'header-white-space', name, weight: 57 });
    if (values.length > 1) found.push({ kind: 'header-values-lost', name, weight: 56 });
    if (values.length > 1) found.push({ kind: 'header-values-order', name, weight: 54 });
    if (values.length > 1) found.push({ kind: 'header-signed-twice', name, weight: 53 });
    if (volatile.test(name)) found.push({ kind: 'header-by-proxy', name, weight: 52 });
    if (name === 'content-type') found.push({ kind: 'content-type-changed', name, weight: 35 });
    if (name === 'content-length') found.push({ kind: 'content-length-changed', name, weight: 39 });
    if (name === 'date') found.push({ kind: 'date-changed', name, weight: 45 });
    if (name === 'host' && /:\d+\s*$/.test(values[0] ?? ''))
      found.push({ kind: 'host-port', name, weight: 50 });
    else if (
      name !== 'host' &&
      !name.startsWith('x-amz-') &&
      !/^content-|^date$/.test(name) &&
      !volatile.test(name)
    )
      found.push({ kind: 'header-value-changed', name, weight: 28 });
  }
  return found;
}

/** What may stand between the client and the API, by the host. */
export function hostChances(sent: SentRequest): Possibility[] {
  const { kind } = hostScope(headerOf(sent.headers, 'host')?.trim() ?? '');
  const own = kind === 'execute-api';
  return [
    {
      kind: 'host-changed',
      name: 'host',
      weight: own ? 26 : 51,
      ...(kind === 'cloudfront' ? { cause: 'cloudfront-forwards-host-header' } : {}),
    },
    { kind: 'path-prefix-missing', weight: own ? 12 : 32 },
    { kind: 'path-prefix-added', weight: own ? 11 : 31 },
    { kind: 'path-trailing-slash', weight: sent.path.endsWith('/') && sent.path !== '/' ? 34 : 10 },
    { kind: 'method-changed', weight: 9 },
  ];
}
