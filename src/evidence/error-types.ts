/**
 * What the gateway's error types mean, up to a colon and in lower case. Several errors share a type: then only the
 * message or the status tells them apart. Source: AWS's tables of 403 and 5xx errors, and recorded answers.
 */
const types: Readonly<Record<string, readonly string[]>> = {
  missingauthenticationtoken: ['missing-authentication-token'],
  forbidden: ['forbidden'],
  incompletesignature: ['incomplete-signature'],
  invalidsignature: ['signature-mismatch', 'signature-expired', 'credential-scope'],
  unauthorized: ['unauthorized', 'token-expired'],
  accessdenied: [
    'explicit-deny',
    'implicit-deny',
    'iam-denied',
    'resource-policy-denied',
    'security-token-invalid',
  ],
  unrecognizedclient: ['security-token-invalid'],
  expiredtoken: ['security-token-expired'],
  authorizerconfiguration: ['authorizer-error'],
  authorizerfailure: ['authorizer-error'],
  apiconfiguration: ['api-configuration-error'],
  limitexceeded: ['quota-exceeded', 'too-many-requests'],
  toomanyrequests: ['too-many-requests'],
  internalservererror: [
    'internal-server-error',
    'api-configuration-error',
    'endpoint-timeout',
    'network-error',
  ],
  badrequest: [
    'bad-request',
    'invalid-request-body',
    'missing-request-parameters',
    'unsupported-media-type',
    'request-too-large',
  ],
  gone: ['websocket-gone'],
};

/** The names of all types. */
export const typeNames: readonly string[] = Object.keys(types);

/** The one error that a type and a status name, where they do. */
const byStatus: Readonly<Record<string, string>> = {
  'badrequest 413': 'request-too-large',
  'badrequest 415': 'unsupported-media-type',
  'internalservererror 504': 'endpoint-timeout',
};

/** Types whose first error is meant unless a message says otherwise: the others always come with their own message. */
const decisive = new Set(['unauthorized', 'badrequest', 'internalservererror', 'limitexceeded']);

/** The gateway's error type in a header's value or an exception's name, without `Exception`; undefined for others. */
export function gatewayType(value: string): string | undefined {
  const name = (value.split(':')[0] ?? '')
    .trim()
    .toLowerCase()
    .replace(/exception$/, '');
  return Object.hasOwn(types, name) ? name : undefined;
}

/** Errors that a type may stand for, the likeliest first; `certain` if it can only be the first. */
export function errorsOfType(type: string, status?: number): { slugs: readonly string[]; certain: boolean } {
  const slugs = types[type] ?? [];
  const first = byStatus[`${type} ${status}`];
  if (first) return { slugs: [first, ...slugs.filter((slug) => slug !== first)], certain: true };
  return { slugs, certain: slugs.length === 1 || decisive.has(type) };
}
