import { ask, cause, settle, undecided } from '../ask.ts';

/** A 401 or 403 that the application behind the gateway wrote. */
export const backendAuthError = settle('credentialSent', {
  credentialSent: ask('credentialSent', {
    no: cause('backend-credentials-missing'),
    empty: cause('credential-empty-or-whitespace'),
    elsewhere: cause('api-key-wrong-header'),
    lost: cause('header-stripped-by-proxy-or-redirect'),
    yes: 'backendReceives',
    unknown: 'backendReceives',
  }),
  backendReceives: ask('backendReceives', { yes: 'principal', no: 'authType', unknown: 'principal' }),
  authType: ask('authType', {
    iam: cause('authorization-header-dropped-before-backend'),
    none: 'onDefaultEndpoint',
    cognito: 'onDefaultEndpoint',
    lambda: 'onDefaultEndpoint',
    jwt: 'onDefaultEndpoint',
    unknown: 'onDefaultEndpoint',
  }),
  onDefaultEndpoint: ask('worksOnDefaultEndpoint', {
    yes: cause('header-stripped-by-proxy-or-redirect'),
    no: cause('authorization-header-dropped-before-backend'),
    unknown: undecided,
  }),
  principal: ask('principalCheckedByBackend', {
    yes: cause('signed-as-wrong-principal'),
    no: cause('backend-rejected-credentials'),
    unknown: cause('backend-rejected-credentials'),
  }),
});

/** Any other error that the application wrote. */
export const backendError = settle('backendAnswer', {
  backendAnswer: ask('backendAnswer', {
    'no-route': 'pathPrefixed',
    'event-shape': cause('lambda-event-shape-mismatch'),
    dependency: cause('backend-dependency-failed'),
    'rate-limit': cause('backend-returned-429'),
    other: cause('backend-application-error'),
    unknown: undecided,
  }),
  pathPrefixed: ask('pathPrefixed', {
    yes: cause('path-prefix-reaches-backend'),
    no: cause('backend-route-missing'),
    unknown: cause('backend-route-missing'),
  }),
});
