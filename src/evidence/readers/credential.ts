import { truncated } from '../exchange-lines.ts';
import { type Finding, finding, type Quote } from '../reading.ts';

/** A header as a transcript or a command has it; `label` is its public part, `quote` the whole. */
interface Sent {
  name: string;
  value: string;
  label: Quote;
  quote?: Quote;
}

/** What a client sends for want of a value: nothing, a name of nothing, a variable that nobody replaced. */
const nothing = /^(?:undefined|null|none|nan|false|\[object object\]|\$\{?\w*\}?|\{\{[^}]*\}\}|%\w+%)?$/i;
const scheme = /^(?:bearer|basic|token|jwt)\b\s*/i;
/** A scheme that is also what people write in place of a token: alone it says no more than that one was sent. */
const placeholder = /^(?:token|jwt)$/i;
/** Whoever pasted it took the value out: nothing can be said of it. */
const masked = /^(?:[<[(*]|x{3,}|\.{3}|…|(?:redacted|masked|removed|hidden|secret|your)\b)/i;

/** Headers that never carry a credential. With any other, or with a cookie, one may travel where nobody looked. */
const ordinary =
  /^(?:host|user-agent|accept(?:-.+)?|content-.+|connection|cache-control|pragma|origin|referer|sec-.+|dnt|expect|te|priority|upgrade(?:-insecure-requests)?|postman-token|x-forwarded-.+|x-amzn-trace-id|traceparent|tracestate|date|x-amz-date|x-requested-with|if-.+|range|access-control-request-.+|transfer-encoding|via|forwarded|keep-alive)$/;
/** Names in a query in which a credential may travel. */
const queryCredential = /[?&][^=&]{0,60}(?:auth|key|token|secret|sig|jwt|session|pass|code)[^=&]{0,60}=/i;

/** Whether a request may carry a credential somewhere. `path` with its query. */
export const hidesCredential = (headers: readonly { name: string }[], path: string): boolean =>
  headers.some(({ name }) => !ordinary.test(name)) || queryCredential.test(path);

/** Whether a header may be an API key in the wrong place: a bearer credential that is no JWT and no signature. */
export const mayBeKey = ({ name, value }: { name: string; value: string }): boolean =>
  name === 'authorization' && !/^AWS4-|^(?:Bearer )?eyJ/.test(value);

/** Facts from an Authorization header. A value that was masked tells only what its scheme tells. */
export function authorizationOf({ value, label, quote = label }: Sent): Finding[] {
  const sent = finding('credentialSent', 'yes', label);
  if (/^(?:b?['"])?AWS4-/.test(value)) {
    return [finding('authorizationKind', 'aws', label), finding('signed', 'yes', label), sent];
  }
  if (value === '') return [finding('credentialSent', 'empty', label)];
  const rest = value.replace(scheme, '');
  // What is left of a value may be the beginning of another kind.
  if (truncated.test(value) && rest === value) return [sent];
  if ((rest === value && masked.test(value)) || placeholder.test(value)) return [sent];
  // A value that is none is no secret: the whole header is shown.
  const is = nothing.test(rest) ? finding('credentialSent', 'empty', quote) : sent;
  return [finding('authorizationKind', 'token', label), finding('signed', 'no', label), is];
}

const keyNames = /^(?:api[-_]?key|x-?apikey|x_api_key|x-auth-key|x-api-token)$/;
const inQuery = /[?&]((?:x-)?api[-_]?key)=/i;

/** How an API key travels, if one does. `path` is the request's, with its query; `quote` where it stands. */
export function apiKeyOf(headers: readonly Sent[], path: string, quote: Quote): Finding | undefined {
  const key = headers.find(({ name }) => name === 'x-api-key');
  if (key && nothing.test(key.value)) return finding('apiKeySent', 'empty', key.quote ?? key.label);
  if (key) return finding('apiKeySent', 'x-api-key', key.label);
  const other = headers.find(({ name }) => keyNames.test(name));
  if (other) return finding('apiKeySent', 'elsewhere', other.label);
  return inQuery.test(path) ? finding('apiKeySent', 'elsewhere', quote) : undefined;
}
