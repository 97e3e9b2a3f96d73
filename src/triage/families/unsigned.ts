import { ask, cause, conclude, ifKnown, settle, undecided } from '../ask.ts';
import { routing } from './routing.ts';

/** 403 Missing Authentication Token: no route matched, or an IAM method was called unsigned. */
export const missingAuthenticationToken = routing({
  wantsSignature: ask('signed', {
    no: cause('unsigned-iam-request'),
    meant: cause('credential-empty-or-whitespace'),
    unknown: cause('unsigned-iam-request'),
  }),
  routeIsServed: ask('failsWhen', {
    'at-random': cause('canary-serving-other-deployment'),
    'with-special-character': cause('special-character-in-path'),
    always: undecided,
    unknown: undecided,
  }),
});

/**
 * 403 about an Authorization header that is no AWS signature. With a token in the header it is the routing failure
 * once more, because an unmatched request is judged as an unsigned IAM call.
 */
export const incompleteSignature = settle('authorizationKind', {
  authorizationKind: ask('authorizationKind', {
    aws: 'credentialState',
    token: 'noRoute',
    unknown: 'noRoute',
  }),
  credentialState: ask('credentialState', {
    clean: cause('malformed-authorization-header'),
    'empty-or-space': cause('credential-empty-or-whitespace'),
    unknown: cause('malformed-authorization-header'),
  }),
  noRoute: routing({
    wantsSignature: conclude('bearer-token-to-iam-method'),
    routeIsServed: settle('privateApi', {
      privateApi: ifKnown('host', { 'vpc-endpoint': 'endpointPolicy' }, undecided),
      endpointPolicy: ask('vpcEndpointPolicy', {
        custom: cause('vpc-endpoint-policy-reads-authorization'),
        default: undecided,
        unknown: undecided,
      }),
    }),
  }),
});
