import { ask, type TriageNode, undecided } from './ask.ts';
import { explicitDeny, implicitDeny, unauthorized } from './families/authorizers.ts';
import { backendAuthError, backendError } from './families/backends.ts';
import { corsBlocked } from './families/cors.ts';
import { forbidden } from './families/forbidden.ts';
import { notFound } from './families/not-found.ts';
import { iamDenied, resourcePolicyDenied } from './families/policies.ts';
import { signatureMismatch } from './families/signing.ts';
import { incompleteSignature, missingAuthenticationToken } from './families/unsigned.ts';

/** The whole decision tree: the error first, then the family of causes behind it. */
export const tree: Record<string, TriageNode> = {
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
    unknown: 'status',
  }),
  // Without the message only the status is left, and it says little: the texts behind a 403 are what differs.
  status: ask('status', {
    '401': 'unauthorized',
    '404': '#not-found-route',
    none: 'corsBlocked',
    '403': undecided,
    other: undecided,
    unknown: undecided,
  }),
  missingAuthenticationToken,
  forbidden,
  notFound,
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
};
