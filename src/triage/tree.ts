import { ask, type TriageNode, undecided } from './ask.ts';
import { authorizerError, httpApiAuthorizerError } from './families/authorizer-failures.ts';
import { explicitDeny, implicitDeny, unauthorized } from './families/authorizers.ts';
import { backendAuthError, backendError } from './families/backends.ts';
import { cloudwatchRoleNotSet, invalidMapping } from './families/configuration.ts';
import { cloudfrontHtml403, tlsOrDns } from './families/connection.ts';
import { corsBlocked } from './families/cors.ts';
import {
  credentialScope,
  securityTokenExpired,
  securityTokenInvalid,
  signatureExpired,
  tokenExpired,
} from './families/credentials.ts';
import { forbidden } from './families/forbidden.ts';
import {
  httpApiForbidden,
  httpApiUnauthorized,
  jwtInsufficientScope,
} from './families/http-api-authorization.ts';
import { apiConfigurationError, internalServerError, lambdaErrorObject } from './families/integration.ts';
import { notFound, notFoundRoute } from './families/not-found.ts';
import { iamDenied, resourcePolicyDenied } from './families/policies.ts';
import { signatureMismatch } from './families/signing.ts';
import { quotaExceeded, tooManyRequests } from './families/throttling.ts';
import { endpointTimeout, networkError, serviceUnavailable } from './families/timeouts.ts';
import { incompleteSignature, missingAuthenticationToken } from './families/unsigned.ts';
import {
  badRequest,
  couldNotParseRequestBody,
  invalidRequestBody,
  missingRequestParameters,
  requestTooLarge,
  unsupportedMediaType,
  uriTooLong,
} from './families/validation.ts';
import { websocketHandshakeForbidden, websocketHandshakeUnauthorized } from './families/websocket-connect.ts';
import {
  websocketClosed1009,
  websocketConnectionsForbidden,
  websocketGone,
  websocketMessageForbidden,
  websocketMessageInternalError,
} from './families/websocket-messages.ts';

/** Where the decision tree begins: which error it is, and so which family of causes. */
export const entrance: Record<string, TriageNode> = {
  error: ask('error', {
    'missing-authentication-token': 'missingAuthenticationToken',
    forbidden: 'forbidden',
    'not-found': 'notFound',
    'cors-blocked': 'corsBlocked',
    unauthorized: 'unauthorized',
    'incomplete-signature': 'incompleteSignature',
    'signature-mismatch': 'signatureMismatch',
    'resource-policy-denied': 'resourcePolicyDenied',
    'iam-denied': 'iamDenied',
    'explicit-deny': 'explicitDeny',
    'implicit-deny': 'implicitDeny',
    'backend-auth-error': 'backendAuthError',
    'backend-error': 'backendError',
    'cloudfront-html-403': 'cloudfrontHtml403',
    'tls-or-dns': 'tlsOrDns',
    'credential-scope': 'credentialScope',
    'security-token-expired': 'securityTokenExpired',
    'security-token-invalid': 'securityTokenInvalid',
    'signature-expired': 'signatureExpired',
    'token-expired': 'tokenExpired',
    'quota-exceeded': 'quotaExceeded',
    'too-many-requests': 'tooManyRequests',
    'authorizer-error': 'authorizerError',
    'http-api-authorizer-error': 'httpApiAuthorizerError',
    'http-api-forbidden': 'httpApiForbidden',
    'http-api-unauthorized': 'httpApiUnauthorized',
    'jwt-insufficient-scope': 'jwtInsufficientScope',
    'api-configuration-error': 'apiConfigurationError',
    'internal-server-error': 'internalServerError',
    'lambda-error-object': 'lambdaErrorObject',
    'endpoint-timeout': 'endpointTimeout',
    'network-error': 'networkError',
    'service-unavailable': 'serviceUnavailable',
    'bad-request': 'badRequest',
    'cloudwatch-role-not-set': 'cloudwatchRoleNotSet',
    'could-not-parse-request-body': 'couldNotParseRequestBody',
    'invalid-mapping': 'invalidMapping',
    'invalid-request-body': 'invalidRequestBody',
    'missing-request-parameters': 'missingRequestParameters',
    'request-too-large': 'requestTooLarge',
    'unsupported-media-type': 'unsupportedMediaType',
    'uri-too-long': 'uriTooLong',
    'websocket-handshake-forbidden': 'websocketHandshakeForbidden',
    'websocket-handshake-unauthorized': 'websocketHandshakeUnauthorized',
    'websocket-closed-1009': 'websocketClosed1009',
    'websocket-connections-forbidden': 'websocketConnectionsForbidden',
    'websocket-gone': 'websocketGone',
    'websocket-message-forbidden': 'websocketMessageForbidden',
    'websocket-message-internal-error': 'websocketMessageInternalError',
    unknown: 'status',
  }),
  // Without the message only the status is left, and it says little: the texts behind a 403 are what differs.
  status: ask('status', {
    '401': 'unauthorized',
    '404': 'notFoundRoute',
    '413': 'requestTooLarge',
    '414': 'uriTooLong',
    '415': 'unsupportedMediaType',
    '429': 'tooManyRequests',
    '500': 'internalServerError',
    '502': 'internalServerError',
    '503': 'serviceUnavailable',
    '504': 'endpointTimeout',
    none: 'corsBlocked',
    '400': undecided,
    '403': undecided,
    other: undecided,
    unknown: undecided,
  }),
};

/** The families of causes: one for each error, and one for what a status alone leaves to ask. */
export const families: Record<string, TriageNode> = {
  missingAuthenticationToken,
  forbidden,
  notFound,
  notFoundRoute,
  corsBlocked,
  unauthorized,
  incompleteSignature,
  signatureMismatch,
  resourcePolicyDenied,
  iamDenied,
  explicitDeny,
  implicitDeny,
  backendAuthError,
  backendError,
  cloudfrontHtml403,
  tlsOrDns,
  credentialScope,
  securityTokenExpired,
  securityTokenInvalid,
  signatureExpired,
  tokenExpired,
  quotaExceeded,
  tooManyRequests,
  authorizerError,
  httpApiAuthorizerError,
  httpApiForbidden,
  httpApiUnauthorized,
  jwtInsufficientScope,
  apiConfigurationError,
  internalServerError,
  lambdaErrorObject,
  endpointTimeout,
  networkError,
  serviceUnavailable,
  badRequest,
  cloudwatchRoleNotSet,
  couldNotParseRequestBody,
  invalidMapping,
  invalidRequestBody,
  missingRequestParameters,
  requestTooLarge,
  unsupportedMediaType,
  uriTooLong,
  websocketHandshakeForbidden,
  websocketHandshakeUnauthorized,
  websocketClosed1009,
  websocketConnectionsForbidden,
  websocketGone,
  websocketMessageForbidden,
  websocketMessageInternalError,
};
