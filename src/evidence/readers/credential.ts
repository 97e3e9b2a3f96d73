import { type Finding, finding, type Quote } from '../reading.ts';

/** A header as a transcript or a command has it; `label` is its public part. */
interface Sent {
  name: string;
  value: string;
  label: Quote;
}

/** What a client sends for want of a value: nothing, a name of nothing, a variable that nobody replaced. */
const nothing = /^(?:undefined|null|none|nan|false|\[object object\]|\$\{?\w*\}?|\{\{[^}]*\}\}|%\w+%)?$/i;
const scheme = /^(?:bearer|basic|token|jwt)\b\s*/i;
/** Whoever pasted it took the value out: nothing can be said of it. */
const masked = /^(?:[<[(*]|x{3,}|\.{3}|…|(?:redacted|masked|removed|hidden|secret|your)\b)/i;

/** Facts from an Authorization header. A value that was masked tells only what its scheme tells. */
export function authorizationOf({ value, label }: Sent): Finding[] {
  if (/^AWS4-/.test(value)) {
    return [
      finding('authorizationKind', 'aws', label),
      finding('signed', 'yes', label),
      finding('credentialSent', 'yes', label),
    ];
  }
  const rest = value.replace(scheme, '');
  const hasScheme = rest !== value;
  if (!hasScheme && masked.test(value)) return [finding('credentialSent', 'yes', label)];
  if (value === '') return [finding('credentialSent', 'empty', label)];
  return [
    finding('authorizationKind', 'token', label),
    finding('signed', 'no', label),
    finding('credentialSent', nothing.test(rest) ? 'empty' : 'yes', label),
  ];
}

const keyNames = /^(?:api[-_]?key|x-?apikey|x_api_key|x-auth-key|x-api-token)$/;
const inQuery = /[?&]((?:x-)?api[-_]?key)=/i;

/** How an API key travels, if one does. `path` is the request's, with its query; `quote` where it stands. */
export function apiKeyOf(headers: readonly Sent[], path: string, quote: Quote): Finding | undefined {
  const key = headers.find(({ name }) => name === 'x-api-key');
  if (key) return finding('apiKeySent', nothing.test(key.value) ? 'empty' : 'x-api-key', key.label);
  const other = headers.find(({ name }) => keyNames.test(name));
  if (other) return finding('apiKeySent', 'elsewhere', other.label);
  return inQuery.test(path) ? finding('apiKeySent', 'elsewhere', quote) : undefined;
}
