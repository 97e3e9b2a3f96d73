import { ask, cause, ifKnown, settle, undecided } from '../ask.ts';

/** A WebSocket handshake answered 401: the authorizer of `$connect` had nothing that it could accept. */
export const websocketHandshakeUnauthorized = settle('credentialSent', {
  credentialSent: ask('credentialSent', {
    no: 'socketClient',
    elsewhere: 'socketClient',
    empty: cause('authorizer-identity-source-missing'),
    yes: 'authorizerRan',
    unknown: 'socketClient',
  }),
  socketClient: ask('socketClient', {
    browser: 'identitySource',
    other: cause('authorizer-identity-source-missing'),
    unknown: undecided,
  }),
  identitySource: ask('identitySource', {
    header: cause('websocket-browser-cannot-set-headers'),
    query: cause('authorizer-identity-source-missing'),
    unknown: cause('websocket-browser-cannot-set-headers'),
  }),
  authorizerRan: ask('authorizerRan', {
    'threw-unauthorized': cause('authorizer-throws-unauthorized'),
    no: 'deployed',
    yes: 'deployed',
    unknown: 'deployed',
  }),
  deployed: ask('deployedSinceChange', {
    no: cause('authorizer-not-deployed'),
    yes: undecided,
    unknown: undecided,
  }),
});

/** A WebSocket handshake answered 403: the stage, the authorization, the API key, or `$connect` itself refused. */
export const websocketHandshakeForbidden = settle('refusedLast', {
  // A status of its own comes from `$connect` itself, behind all that the gateway checks.
  refusedLast: ifKnown('connectIntegration', { rejects: 'connectIntegration' }, 'stageInUrl'),
  stageInUrl: ask('stageInUrl', {
    yes: 'authType',
    'not-needed': 'authType',
    wrong: 'stagesOfApi',
    no: cause('missing-stage-in-url'),
    unknown: 'authType',
  }),
  stagesOfApi: ask('stagesOfApi', {
    others: cause('wrong-stage'),
    none: cause('api-not-deployed'),
    unknown: cause('wrong-stage'),
  }),
  authType: ask('authType', {
    iam: 'signed',
    lambda: 'policyCoversCall',
    none: 'apiKeySent',
    unknown: undecided,
  }),
  signed: ask('signed', {
    no: cause('unsigned-iam-request'),
    yes: cause('iam-policy-missing-invoke'),
    unknown: undecided,
  }),
  policyCoversCall: ask('policyCoversCall', {
    no: cause('authorizer-policy-resource-mismatch'),
    'no-allow': cause('lambda-authorizer-deny'),
    yes: 'connectIntegration',
    unknown: cause('lambda-authorizer-deny'),
  }),
  apiKeySent: ask('apiKeyRequired', {
    yes: cause('api-key-missing'),
    no: 'connectIntegration',
    unknown: 'connectIntegration',
  }),
  connectIntegration: ask('connectIntegration', {
    rejects: cause('websocket-connect-integration-rejects'),
    accepts: undecided,
    none: undecided,
    unknown: undecided,
  }),
});
