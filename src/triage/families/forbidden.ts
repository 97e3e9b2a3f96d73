import { ask, cause, ifKnown, settle, type TriageNode, undecided } from '../ask.ts';

const anyAnswer = (target: string) => ({
  yes: target,
  no: target,
  'switched-off-not-deployed': target,
  unknown: target,
});
// Once it is known whether a key is required, the key has its place after the address.
const keyIsSettledLater = anyAnswer('host');
const keyIsNotSettledYet = anyAnswer('apiKeyRequired');

/**
 * 403 Forbidden: the gateway could not tell which stage is meant, or something in front of the method refused:
 * an API key, a firewall, the kind of endpoint, mutual TLS.
 */
export const forbidden = settle('loggedWebAcl', {
  // An access log that names the web ACL needs no question at all.
  loggedWebAcl: ifKnown('webAcl', { blocked: cause('waf-block') }, 'mutualTls'),
  // Nor does a log that says why the client's certificate was refused.
  mutualTls: ifKnown('domainState', { 'mutual-tls': 'refusedCertificate' }, 'keySent'),
  refusedCertificate: ifKnown('clientCertificate', { sent: cause('mtls-certificate-untrusted') }, 'keySent'),
  // What the account says of a key is of no use to a request that carries none.
  keySent: ifKnown('apiKeySent', { no: 'keyAsked' }, 'loggedKey'),
  // An execution log that names the key's fault needs no further question.
  loggedKey: ifKnown(
    'apiKeyState',
    {
      'no-plan': 'keyFirst',
      'plan-without-stage': 'keyFirst',
      disabled: 'keyFirst',
      'unknown-key': 'keyFirst',
    },
    'keyAsked',
  ),
  keyAsked: ifKnown('apiKeyRequired', { ...keyIsSettledLater, yes: 'keyIsWanted' }, 'sentKey'),
  // A log that names the key as what was refused rules out whatever else answers so: the address needs no question.
  keyIsWanted: ifKnown('webAcl', { 'not-blocked': 'apiKey' }, 'onPreflight'),
  // A method that wants a key and a request without one: no other question can change that.
  onPreflight: ifKnown('method', { OPTIONS: 'host' }, 'keyIsMissing'),
  keyIsMissing: ifKnown('apiKeySent', { no: cause('api-key-missing') }, 'host'),
  // Whoever sends an API key probably needs one: then the key is the first thing to look at.
  sentKey: ifKnown('apiKeySent', { 'x-api-key': 'keyFirst' }, 'host'),
  keyFirst: keyState('host'),

  host: ask('host', {
    default: 'stageInUrl',
    'custom-domain': 'mapping',
    cloudfront: 'behindCloudfront',
    proxy: 'hostHeader',
    'vpc-endpoint': 'hostHeader',
    own: 'ownDomain',
    unknown: 'apiKey',
  }),

  stageInUrl: ask('stageInUrl', {
    yes: 'apiKey',
    'not-needed': 'apiKey',
    wrong: 'stagesOfApi',
    no: 'linkFromPage',
    unknown: 'apiKey',
  }),
  stagesOfApi: ask('stagesOfApi', {
    others: cause('wrong-stage'),
    none: cause('api-not-deployed'),
    'sam-named': cause('sam-extra-stage'),
    unknown: cause('wrong-stage'),
  }),
  linkFromPage: ask('linkFromPage', {
    yes: cause('missing-stage-in-app-links'),
    no: cause('missing-stage-in-url'),
    unknown: cause('missing-stage-in-url'),
  }),

  apiKey: settle('keyLookedAt', keyQuestions('endpoint')),
  apiKeyElsewhere: settle('keyLookedAt', keyQuestions('webAcl')),

  endpoint: settle(
    'endpointType',
    {
      endpointType: ask('endpointType', {
        public: 'callerNetwork',
        private: 'callerOfPrivateApi',
        disabled: cause('default-endpoint-disabled'),
        unknown: 'callerNetwork',
      }),
      callerOfPrivateApi: ask('callerNetwork', {
        internet: cause('private-api-outside-vpc'),
        'other-vpc': cause('private-api-outside-vpc'),
        'vpc-with-endpoint': undecided,
        unknown: undecided,
      }),
      callerNetwork: ask('callerNetwork', {
        'vpc-with-endpoint': cause('public-api-via-vpc-endpoint'),
        internet: '#forbidden-web-acl',
        'other-vpc': '#forbidden-web-acl',
        unknown: '#forbidden-web-acl',
      }),
    },
    'forbidden-endpoint',
  ),
  webAcl: {
    id: 'forbidden-web-acl',
    ...ask('webAcl', { blocked: cause('waf-block'), 'not-blocked': undecided, unknown: undecided }),
  },

  mapping: mapping({}),
  ownDomain: mapping({ cloudfront: 'behindCloudfront', proxy: 'hostHeader' }),
  mappingIsRight: ask('worksOnDefaultEndpoint', {
    yes: 'domainState',
    no: 'apiKeyElsewhere',
    unknown: 'domainState',
  }),
  mappingUnknown: ask('worksOnDefaultEndpoint', {
    yes: 'otherPathsOnDomain',
    no: 'apiKeyElsewhere',
    unknown: 'otherPathsOnDomain',
  }),
  otherPathsOnDomain: ask('otherPathsOnDomain', {
    yes: cause('base-path-missing-in-url'),
    no: cause('base-path-mapping-missing'),
    unknown: undecided,
  }),
  domainState: ask('domainState', {
    ordinary: undecided,
    'mutual-tls': 'clientCertificate',
    private: cause('private-custom-domain-not-associated'),
    'not-ready': cause('custom-domain-not-ready'),
    strict: cause('endpoint-access-mode-strict'),
    unknown: undecided,
  }),
  clientCertificate: ask('clientCertificate', {
    sent: cause('mtls-certificate-untrusted'),
    'not-sent': cause('mtls-certificate-missing'),
    unknown: cause('mtls-certificate-missing'),
  }),

  behindCloudfront: ask('cloudfrontSends', {
    'viewer-host': cause('cloudfront-forwards-host-header'),
    'wrong-path': cause('cloudfront-origin-path'),
    'header-dropped': cause('header-stripped-by-proxy-or-redirect'),
    'everything-right': 'apiKeyElsewhere',
    unknown: 'apiKeyElsewhere',
  }),
  hostHeader: ask('hostHeader', {
    right: 'apiKeyElsewhere',
    foreign: cause('host-header-not-mapped'),
    'foreign-edge': cause('edge-host-header-mismatch'),
    'vpc-endpoint-name': cause('private-api-host-header-missing'),
    unknown: 'apiKeyElsewhere',
  }),
});

/** What the account says of the key; `otherwise`: where to go when the key is not it. */
function keyState(otherwise: string): TriageNode {
  return ask('apiKeyState', {
    'unknown-key': cause('api-key-invalid'),
    disabled: cause('api-key-disabled'),
    'no-plan': cause('api-key-not-in-usage-plan'),
    'plan-without-stage': cause('usage-plan-stage-missing'),
    'just-changed': cause('usage-plan-not-propagated'),
    'other-source': cause('api-key-source-mismatch'),
    'not-required': otherwise,
    'in-plan': otherwise,
    unknown: otherwise,
  });
}

/** Whether an API key is wanted, how it travels and what it is worth; `#forbidden-…` is where to go without one. */
function keyQuestions(otherwise: 'endpoint' | 'webAcl'): Record<string, TriageNode> {
  const after = otherwise === 'endpoint' ? '#forbidden-endpoint' : '#forbidden-web-acl';
  return {
    keyLookedAt: ifKnown('apiKeyRequired', keyIsNotSettledYet, 'keyWasFirst'),
    keyWasFirst: ifKnown(
      'apiKeyState',
      { 'not-required': after, 'in-plan': after, unknown: after },
      'apiKeyRequired',
    ),
    apiKeyRequired: ask('apiKeyRequired', {
      yes: 'preflight',
      no: after,
      'switched-off-not-deployed': cause('api-key-setting-not-deployed'),
      unknown: after,
    }),
    preflight: ifKnown('method', { OPTIONS: cause('options-method-requires-auth') }, 'apiKeySent'),
    apiKeySent: ask('apiKeySent', {
      no: cause('api-key-missing'),
      'x-api-key': 'apiKeyState',
      elsewhere: cause('api-key-wrong-header'),
      empty: cause('credential-empty-or-whitespace'),
      lost: cause('header-stripped-by-proxy-or-redirect'),
      unknown: 'apiKeyState',
    }),
    apiKeyState: keyState(undecided),
  };
}

/** Where the custom domain leads. A name of the reader's own may also be a CDN's or a proxy's. */
function mapping(proxies: { cloudfront?: string; proxy?: string }): TriageNode {
  return ask('mappingTarget', {
    right: 'mappingIsRight',
    // A mapping to another API would have answered with that API's own error.
    other: 'mappingIsRight',
    none: cause('base-path-mapping-missing'),
    'base-path-left-out': cause('base-path-missing-in-url'),
    'no-stage': cause('stage-missing-on-custom-domain'),
    rules: cause('routing-rule-overrides-mapping'),
    unknown: 'mappingUnknown',
    ...proxies,
  });
}
