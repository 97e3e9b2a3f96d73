import { ask, cause, conclude, ifKnown, settle, type TriageNode, undecided } from '../ask.ts';

/** What is left to ask once the address is right; all that a bare 404 leaves to ask. */
export const notFoundRoute = settle('methodMatches', {
  methodMatches: ask('methodMatches', {
    yes: 'deployed',
    iam: 'deployed',
    no: 'preflight',
    'path-missing': 'pathIsRoot',
    unknown: 'pathIsRoot',
  }),
  preflight: ifKnown('method', { OPTIONS: cause('options-method-missing') }, 'routeMissing'),
  routeMissing: conclude('http-api-route-missing'),
  pathIsRoot: ifKnown('pathIsRoot', { yes: 'greedyProxy' }, 'pathDetail'),
  greedyProxy: ask('greedyProxy', {
    yes: cause('greedy-proxy-missing-root'),
    no: cause('http-api-route-missing'),
    unknown: cause('http-api-route-missing'),
  }),
  pathDetail: ask('pathDetail', {
    typo: cause('http-api-route-missing'),
    root: cause('http-api-route-missing'),
    'above-proxy': cause('greedy-proxy-missing-root'),
    'trailing-slash': cause('trailing-slash'),
    'special-character': cause('special-character-in-path'),
    'app-link': cause('missing-stage-in-app-links'),
    imported: cause('openapi-import-path-mismatch'),
    unknown: cause('http-api-route-missing'),
  }),
  deployed: ask('deployedSinceChange', {
    yes: 'endpointType',
    no: cause('http-api-auto-deploy-off'),
    automatic: 'endpointType',
    unknown: 'endpointType',
  }),
  endpointType: ifKnown('endpointType', { disabled: cause('default-endpoint-disabled') }, 'pathPrefixed'),
  pathPrefixed: ask('pathPrefixed', {
    yes: cause('path-prefix-reaches-backend'),
    no: undecided,
    unknown: undecided,
  }),
});

/** 404 Not Found of an HTTP API: no route key of the stage fits, or the stage itself was not found. */
export const notFound = settle('apiType', {
  // A REST API never says this; the text is then the application's.
  apiType: ifKnown('apiType', { rest: undecided, websocket: undecided }, 'host'),
  host: ask('host', {
    default: 'stageInUrl',
    'custom-domain': 'mapping',
    cloudfront: 'stageInUrl',
    proxy: 'stageInUrl',
    own: 'ownDomain',
    unknown: 'stageInUrl',
  }),
  stageInUrl: ask('stageInUrl', {
    yes: 'route',
    'not-needed': 'route',
    wrong: cause('wrong-stage'),
    no: 'linkFromPage',
    unknown: 'route',
  }),
  linkFromPage: ask('linkFromPage', {
    yes: cause('missing-stage-in-app-links'),
    no: cause('missing-stage-in-url'),
    unknown: cause('missing-stage-in-url'),
  }),

  mapping: mapping({}),
  ownDomain: mapping({ cloudfront: 'stageInUrl', proxy: 'stageInUrl' }),
  mappingUnknown: ask('worksOnDefaultEndpoint', { yes: 'stageRepeated', no: 'route', unknown: 'route' }),
  stageRepeated: ask('stageInUrl', {
    yes: cause('stage-repeated-on-custom-domain'),
    no: 'otherPathsOnDomain',
    'not-needed': 'otherPathsOnDomain',
    unknown: 'otherPathsOnDomain',
  }),
  otherPathsOnDomain: ask('otherPathsOnDomain', {
    yes: undecided,
    no: cause('base-path-mapping-wrong-target'),
    unknown: undecided,
  }),
  stageOnDomain: ask('stageInUrl', {
    yes: cause('stage-repeated-on-custom-domain'),
    no: 'route',
    'not-needed': 'route',
    unknown: 'route',
  }),

  route: notFoundRoute,
});

/** Where the custom domain leads. Without any mapping the answer is 403 Forbidden, so `none` cannot be. */
function mapping(proxies: { cloudfront?: string; proxy?: string }): TriageNode {
  return ask('mappingTarget', {
    right: 'stageOnDomain',
    other: cause('base-path-mapping-wrong-target'),
    'base-path-left-out': cause('base-path-missing-in-url'),
    unknown: 'mappingUnknown',
    ...proxies,
  });
}
