import { ask, cause, ifKnown, settle, type TriageNode, undecided } from '../ask.ts';
import { undeployed } from './undeployed.ts';

/** What differs between the two errors by which a REST API says that no route matched. */
interface Variant {
  /** What an IAM method means here. */
  wantsSignature: TriageNode;
  /** What is left to ask when configuration and deployment both have the route. */
  routeIsServed: TriageNode;
}

/**
 * Why a REST API found no route: `missing-authentication-token`, and `incomplete-signature` where an Authorization
 * header was sent. The stage was found; what is missing is the pair of path and method in its deployment, or the
 * signature that the method wants.
 */
export function routing({ wantsSignature, routeIsServed }: Variant): TriageNode {
  return settle('apiType', {
    // Only REST APIs answer with these texts.
    apiType: ifKnown('apiType', { http: undecided, websocket: undecided }, 'host'),
    host: ask('host', {
      default: 'method',
      'custom-domain': 'mapping',
      cloudfront: 'behindProxy',
      proxy: 'behindProxy',
      'vpc-endpoint': 'method',
      management: cause('management-endpoint-called'),
      own: 'ownDomain',
      unknown: 'method',
    }),

    mapping: mapping({}),
    ownDomain: mapping({ cloudfront: 'behindProxy', proxy: 'behindProxy' }),
    behindProxy: ask('worksOnDefaultEndpoint', {
      yes: cause('cloudfront-origin-path'),
      no: 'method',
      unknown: 'method',
    }),
    mappingIsRight: ask('stageInUrl', {
      yes: cause('stage-repeated-on-custom-domain'),
      no: 'method',
      unknown: 'method',
    }),
    mappingUnknown: ask('worksOnDefaultEndpoint', { yes: 'stageInUrl', no: 'method', unknown: 'method' }),
    stageInUrl: ask('stageInUrl', {
      yes: cause('stage-repeated-on-custom-domain'),
      no: 'otherPathsOnDomain',
      unknown: 'otherPathsOnDomain',
    }),
    otherPathsOnDomain: ask('otherPathsOnDomain', {
      yes: undecided,
      no: cause('base-path-mapping-wrong-target'),
      unknown: undecided,
    }),

    method: ifKnown('method', { OPTIONS: 'optionsMethod' }, 'methodMatches'),
    optionsMethod: ask('optionsMethod', {
      missing: cause('options-method-missing'),
      protected: cause('options-method-requires-auth'),
      'not-deployed': 'notDeployed',
      unknown: cause('options-method-missing'),
    }),
    methodMatches: ask('methodMatches', {
      yes: 'deployed',
      iam: 'wantsSignature',
      no: cause('wrong-method'),
      'path-missing': 'pathIsRoot',
      unknown: 'authType',
    }),
    wantsSignature,

    pathIsRoot: ifKnown('pathIsRoot', { yes: 'greedyProxy' }, 'pathDetail'),
    greedyProxy: ask('greedyProxy', {
      yes: cause('greedy-proxy-missing-root'),
      no: cause('root-method-missing'),
      unknown: cause('root-method-missing'),
    }),
    pathDetail: ask('pathDetail', {
      typo: cause('wrong-path'),
      root: cause('root-method-missing'),
      'above-proxy': cause('greedy-proxy-missing-root'),
      'special-character': cause('special-character-in-path'),
      'app-link': cause('missing-stage-in-app-links'),
      imported: cause('openapi-import-path-mismatch'),
      ping: cause('reserved-ping-path'),
      unknown: cause('wrong-path'),
    }),

    deployed: ask('deployedSinceChange', { yes: 'routeIsServed', ...undeployed }),
    notDeployed: ask('deployedSinceChange', undeployed),
    routeIsServed,

    // Nobody could look at the configuration: what else is known may still decide.
    authType: ifKnown('authType', { iam: 'wantsSignature' }, 'knownPath'),
    knownPath: ifKnown(
      'pathDetail',
      { 'special-character': cause('special-character-in-path') },
      'knownRoot',
    ),
    knownRoot: ifKnown('pathIsRoot', { yes: 'greedyProxy' }, 'deployedAtAll'),
    deployedAtAll: ask('deployedSinceChange', {
      yes: undecided,
      no: cause('stale-deployment'),
      terraform: undecided,
      cloudformation: undecided,
      cdk: undecided,
      unknown: undecided,
    }),
  });
}

/** Where the custom domain leads. A name of the reader's own may also be a CDN's or a proxy's. */
const mapping = (proxies: { cloudfront?: string; proxy?: string }): TriageNode =>
  ask('mappingTarget', {
    right: 'mappingIsRight',
    other: cause('base-path-mapping-wrong-target'),
    'base-path-left-out': cause('base-path-missing-in-url'),
    'no-stage': cause('stage-missing-on-custom-domain'),
    rules: cause('routing-rule-overrides-mapping'),
    unknown: 'mappingUnknown',
    ...proxies,
  });
