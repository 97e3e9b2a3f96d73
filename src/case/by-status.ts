import type { ErrorSlug, Facts, FactValue } from '../facts/vocabulary.ts';

type Status = FactValue<'status'>;

const applications = ['backend-error'] as const;
const failed = [
  'internal-server-error',
  'api-configuration-error',
  'authorizer-error',
  'http-api-authorizer-error',
] as const;

/** The errors that come with a status, the more frequent first. Source: the error pages; a test holds them together. */
export const errorsByStatus: Readonly<Partial<Record<Status, readonly ErrorSlug[]>>> = {
  '400': [
    'invalid-request-body',
    'missing-request-parameters',
    'bad-request',
    'could-not-parse-request-body',
    ...applications,
    'invalid-mapping',
    'cloudwatch-role-not-set',
  ],
  '401': [
    'unauthorized',
    'http-api-unauthorized',
    'token-expired',
    'backend-auth-error',
    'websocket-handshake-unauthorized',
  ],
  '403': [
    'missing-authentication-token',
    'forbidden',
    'iam-denied',
    'resource-policy-denied',
    'explicit-deny',
    'implicit-deny',
    'incomplete-signature',
    'signature-mismatch',
    'backend-auth-error',
    'http-api-forbidden',
    'jwt-insufficient-scope',
    'signature-expired',
    'credential-scope',
    'security-token-invalid',
    'security-token-expired',
    'cloudfront-html-403',
    'websocket-handshake-forbidden',
    'websocket-connections-forbidden',
  ],
  '404': ['not-found', ...applications],
  '413': ['request-too-large', 'websocket-closed-1009'],
  '414': ['uri-too-long'],
  '415': ['unsupported-media-type'],
  '429': ['too-many-requests', 'quota-exceeded', ...applications],
  '500': [...failed, ...applications],
  '502': ['internal-server-error', ...applications],
  '503': ['service-unavailable', ...applications],
  '504': ['endpoint-timeout', 'network-error'],
  none: ['tls-or-dns', 'cors-blocked'],
};

const errorsOf = ({ status }: Facts): readonly ErrorSlug[] =>
  (status !== undefined && status !== 'unknown' && errorsByStatus[status]) || [];

/**
 * Errors to choose from, the likeliest first and none left out, since a gateway response can change any status: those
 * that the evidence hints at, those that come with the known status, and, where a browser made the call, CORS.
 */
export function likeliestFirst(
  values: readonly string[],
  facts: Facts,
  hints: readonly string[],
  isBrowser: boolean,
): string[] {
  const first = [...hints, ...errorsOf(facts), ...(isBrowser ? ['cors-blocked'] : [])];
  const known = new Set(first.filter((value) => values.includes(value)));
  return [...known, ...values.filter((value) => !known.has(value))];
}

/**
 * The causes that go before others: the error's, the most frequent first, or of an unknown error those of the errors
 * that come with the known status.
 */
export function frequentCauses(facts: Facts, causesOf: (error: string) => readonly string[]): string[] {
  const { error } = facts;
  if (error !== undefined && error !== 'unknown') return [...causesOf(error)];
  return [...new Set(errorsOf(facts).flatMap(causesOf))];
}
