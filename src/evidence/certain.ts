import type { FactName } from '../facts/vocabulary.ts';
import type { Finding } from './reading.ts';

const signed = [
  'signature-mismatch',
  'incomplete-signature',
  'missing-authentication-token',
  'iam-denied',
  'unauthorized',
];

const authorizerErrors = ['unauthorized', 'http-api-unauthorized', 'websocket-handshake-unauthorized'];

const integrationErrors = [
  'internal-server-error',
  'api-configuration-error',
  'lambda-error-object',
  'websocket-message-internal-error',
];

/** Facts that mean something only beside certain errors: beside others their signs were read out of another context. */
const belongs: Partial<Record<FactName, readonly string[]>> = {
  backendAnswer: ['backend-error'],
  pathPrefixed: ['backend-error', 'backend-auth-error', 'not-found'],
  backendReceives: ['backend-auth-error'],
  corsMessage: ['cors-blocked'],
  refusedHeader: ['cors-blocked'],
  preflightAnswer: ['cors-blocked'],
  actualAnswer: ['cors-blocked'],
  denialNames: ['resource-policy-denied', 'iam-denied'],
  identityPool: ['iam-denied'],
  mismatchWhen: ['signature-mismatch'],
  credentialState: [...signed, 'security-token-invalid'],
  integrationLog: integrationErrors,
  functionLog: integrationErrors,
  functionError: integrationErrors,
  authorizerFunction: ['authorizer-error', 'http-api-authorizer-error'],
  authorizerReturns: ['authorizer-error', 'http-api-authorizer-error'],
  authorizerBlockedBy: ['authorizer-error', 'http-api-authorizer-error'],
  tokenProblem: ['http-api-unauthorized', 'jwt-insufficient-scope'],
  scopeProblem: ['credential-scope'],
  signingClock: ['signature-expired'],
  bodySent: ['invalid-request-body'],
  bodySize: ['request-too-large'],
  throttledBy: ['too-many-requests'],
  connectIntegration: ['websocket-handshake-forbidden'],
  cloudfrontPage: ['cloudfront-html-403'],
  callbackAnswer: ['websocket-connections-forbidden'],
  connectionFailure: ['tls-or-dns'],
  handshakeDetail: ['tls-or-dns'],
};

/** The findings that count: the first of each fact, and only what the text really proves, given its error. */
export function certainOnly(findings: readonly Finding[], error: string | undefined): Finding[] {
  const seen = new Set<FactName>();
  const has = (fact: FactName, ...values: string[]): boolean =>
    findings.some((one) => one.fact === fact && values.includes(one.value));
  const showsCredential =
    has('authorizationKind', 'token', 'aws') || has('apiKeySent', 'x-api-key', 'elsewhere');
  return findings.filter(({ fact, value }) => {
    if (seen.has(fact)) return false;
    seen.add(fact);
    // The status is asked for only if nobody knows the message.
    if (fact === 'status') return error === undefined;
    const errors = belongs[fact];
    if (errors && !(error !== undefined && errors.includes(error))) return false;
    // Only an authorizer of the gateway looks into this header unless told otherwise; an application may look anywhere.
    if (fact === 'credentialSent' && value === 'yes')
      return error !== undefined && authorizerErrors.includes(error);
    // An application that says it got nothing may have got what it doesn't understand.
    return !(fact === 'backendReceives' && showsCredential);
  });
}
