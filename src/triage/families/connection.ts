import { ask, cause, conclude, ifKnown, settle, undecided } from '../ask.ts';

/** No HTTP answer at all: the name, the connection or TLS failed. */
export const tlsOrDns = settle('connectionFailure', {
  connectionFailure: ask('connectionFailure', {
    name: 'callback',
    'no-connection': 'reach',
    'certificate-name': 'certificateDomain',
    'certificate-untrusted': 'untrusted',
    handshake: 'handshakeDetail',
    'plain-http': 'plainHttp',
    unknown: undecided,
  }),
  untrusted: conclude('tls-certificate-not-trusted'),
  plainHttp: conclude('plain-http-not-supported'),

  callback: ifKnown('apiType', { websocket: 'connectionsCall' }, 'nameOf'),
  connectionsCall: ask('connectionsCall', {
    yes: cause('websocket-callback-endpoint-wrong'),
    no: 'nameOf',
    unknown: 'nameOf',
  }),
  nameOf: ask('endpointType', { public: 'host', private: 'network', unknown: 'host' }),
  host: ask('host', {
    default: cause('dns-name-does-not-resolve'),
    'custom-domain': 'domainState',
    own: 'domainState',
    // A name of its own exists once the endpoint is associated with the API.
    'vpc-endpoint': cause('private-api-outside-vpc'),
    unknown: cause('dns-name-does-not-resolve'),
  }),
  domainState: ask('domainState', {
    'not-ready': cause('custom-domain-not-ready'),
    private: cause('private-custom-domain-not-associated'),
    ordinary: cause('dns-name-does-not-resolve'),
    unknown: cause('dns-name-does-not-resolve'),
  }),
  network: ask('callerNetwork', {
    internet: cause('private-api-outside-vpc'),
    'other-vpc': cause('private-api-outside-vpc'),
    'vpc-with-endpoint': cause('private-dns-unavailable'),
    unknown: cause('private-dns-unavailable'),
  }),

  reach: ask('endpointType', { private: 'reachNetwork', public: undecided, unknown: undecided }),
  reachNetwork: ask('callerNetwork', {
    'vpc-with-endpoint': cause('vpc-endpoint-security-group'),
    internet: cause('private-api-outside-vpc'),
    'other-vpc': cause('private-api-outside-vpc'),
    unknown: cause('vpc-endpoint-security-group'),
  }),

  certificateDomain: ask('domainState', {
    ordinary: cause('custom-domain-certificate-mismatch'),
    'not-ready': cause('custom-domain-not-ready'),
    private: cause('private-custom-domain-not-associated'),
    unknown: cause('custom-domain-certificate-mismatch'),
  }),
  handshakeDetail: ask('handshakeDetail', {
    'no-server-name': cause('tls-sni-missing'),
    'tls-version': cause('tls-version-not-supported'),
    'client-certificate': cause('mtls-certificate-missing'),
    'access-mode': cause('endpoint-access-mode-strict'),
    unknown: undecided,
  }),
});

/** An HTML page of CloudFront's own: the request never came to an API. */
export const cloudfrontHtml403 = settle('cloudfrontPage', {
  cloudfrontPage: ask('cloudfrontPage', {
    method: cause('cloudfront-method-not-allowed'),
    blocked: 'webAcl',
    'bad-request': 'hostHeader',
    unknown: 'hostHeader',
  }),
  webAcl: ask('webAcl', { blocked: cause('waf-block'), 'not-blocked': 'hostHeader', unknown: 'hostHeader' }),
  hostHeader: ask('hostHeader', {
    foreign: cause('cloudfront-forwards-host-header'),
    'foreign-edge': cause('edge-host-header-mismatch'),
    right: undecided,
    unknown: undecided,
  }),
});
