/**
 * How an API is set up, as far as pasted output, a template or a plan shows it: one model for the AWS CLI, OpenAPI,
 * CloudFormation, SAM and Terraform. Everything is optional, because each of them shows only a part; nothing is here
 * that was not written there.
 */
import type { FactValue } from '../../facts/vocabulary.ts';
import type { Quote } from '../reading.ts';

/** A value, and the characters that say it. */
export interface Stated<T> {
  value: T;
  quote: Quote;
}

export interface Route {
  /** A verb, `ANY`, or undefined for a path that is listed without its methods. */
  method?: string;
  /** As written: `/pets/{id}`, `/{proxy+}`, `$default`, a route key of a WebSocket API. Begins with `/` for HTTP. */
  path: string;
  /** What shows the route: its verb, its key, or its path. */
  quote: Quote;
  /** Where the path stands, if that is somewhere else. */
  pathQuote?: Quote;
  authType?: Stated<Exclude<FactValue<'authType'>, 'unknown'>>;
  apiKeyRequired?: Stated<boolean>;
  integration?: Stated<Exclude<FactValue<'integration'>, 'unknown'>>;
  /** The verb with which the gateway calls its integration. */
  integrationVerb?: Stated<string>;
  /** Milliseconds. */
  timeout?: Stated<number>;
  /** Response headers that the method sets, in lower case: those of CORS, above all. Undefined if not shown. */
  responseHeaders?: readonly Stated<string>[];
  /** Where the integration leads. Its quote is the name of the member: the address itself may hold a secret. */
  address?: Stated<string>;
  /** The id of its resource (REST), by which another output names it. */
  resourceId?: string;
  /** Ids of its integration and of its authorizer, which another output describes. */
  integrationId?: string;
  authorizerId?: string;
  vpcLinkId?: string;
  /**
   * That a whole template has the function behind the route and no permission for the gateway to invoke it: the
   * characters are those of the integration.
   */
  noPermission?: Quote;
}

/** A method of which the evidence does not say the path, only the id of its resource, if that. */
export type LooseMethod = Omit<Route, 'path'>;

/** What a stage really serves: an export of it, or the summary of its deployment. */
export interface Snapshot {
  quote: Quote;
  /** The stage that it was exported from, if it says so. */
  stage?: string;
  deploymentId?: string;
  routes: readonly Route[];
  /** Whether it lists every route that is deployed. */
  allRoutes: boolean;
}

export interface Stage {
  name: string;
  quote: Quote;
  autoDeploy?: Stated<boolean>;
  /** Which deployment it serves. */
  deploymentId?: Stated<string>;
  /** When it was last deployed to, in milliseconds since 1970. */
  deployedAt?: Stated<number>;
  webAcl?: Stated<string>;
  /** A throttle of no requests at all, for the stage or a method of it. */
  throttledToZero?: Quote;
  /** Whether the throttle of zero is one of the whole stage. */
  throttlesAll?: boolean;
  /** Names of its variables. Undefined if they are not shown. */
  variables?: readonly string[];
  /** Whether every setting is shown, so that one which is not there is not set. */
  isWhole?: boolean;
}

export interface Cors {
  quote: Quote;
  origins?: readonly string[];
  methods?: readonly string[];
  headers?: readonly string[];
  credentials?: boolean;
}

export interface Api {
  type?: Exclude<FactValue<'apiType'>, 'unknown'>;
  /** Of the AWS CLI and of a state; templates have none. */
  id?: string;
  /** The name by which a template's parts refer to each other. */
  reference?: string;
  quote: Quote;
  routes: readonly Route[];
  /** Whether the evidence lists every route of the API, so that one which is not listed does not exist. */
  allRoutes: boolean;
  stages: readonly Stage[];
  allStages: boolean;
  endpointType?: Stated<'public' | 'private'>;
  /** Whether the execute-api endpoint is switched off. */
  defaultEndpointDisabled?: Stated<boolean>;
  /** The CORS setting of an HTTP API. */
  cors?: Cors;
  /**
   * How the template lets the stage follow its routes: `no` if it is certain that a change of them makes no new
   * deployment. Then, if a route is in the configuration and the stage doesn't know it, `deployedSinceChange` is the
   * `tool` (`sam` counts as `cloudformation`).
   */
  redeploys?: Stated<'yes' | 'no'>;
  /** Which tool made it, for advice that differs. */
  tool?: 'terraform' | 'cloudformation' | 'sam' | 'cdk';
  /** Whether a resource policy is there. */
  resourcePolicy?: Quote;
  apiKeySource?: Stated<'HEADER' | 'AUTHORIZER'>;
  /** That the API was shown whole, and has no resource policy. */
  noResourcePolicy?: Quote;
  /** Media types that count as binary, if all of them do. */
  everythingBinary?: Quote;
  methods?: readonly LooseMethod[];
  deployed?: Snapshot;
  /** The integrations and authorizers of an HTTP or WebSocket API, which its routes name by their ids. */
  integrations?: readonly { id: string; method: LooseMethod }[];
  /** The path before every path of an OpenAPI document, without a slash at its end. */
  basePath?: string;
}

export interface Mapping {
  quote: Quote;
  /** The custom domain, if the evidence says it. */
  domain?: string;
  /** Without slashes around it; empty for the root. */
  basePath: string;
  apiId?: string;
  stage?: string;
}

export interface Domain {
  name: string;
  quote: Quote;
  mutualTls?: Quote;
  /** `AVAILABLE`, `UPDATING`, … as AWS says it. */
  status?: Stated<string>;
  private?: Quote;
  /** Whether its endpoint access mode is STRICT. */
  strict?: Quote;
  /** Whether every setting is shown, so that one which is not there is not set. */
  isWhole?: boolean;
  /** How it chooses the API: mappings alone, unless stated. */
  routingMode?: Stated<string>;
}

export interface UsagePlan {
  quote: Quote;
  id?: string;
  stages: readonly { apiId: string; stage: string; quote?: Quote }[];
}

/** The plans that were asked for: those of one key, or all. */
export interface UsagePlans {
  quote: Quote;
  /** The key whose plans they are; undefined for all plans of the account in the Region. */
  keyId?: string;
  isComplete: boolean;
}

/** A statement of a function's own policy that lets API Gateway in, and for which calls. */
export interface FunctionPolicy {
  quote: Quote;
  /** Patterns of the ARN of the call; one that is undefined covers every call. */
  sources: readonly (string | undefined)[];
}

export interface ApiKey {
  quote: Quote;
  id?: string;
  enabled?: Stated<boolean>;
}

/** What one document shows. */
export interface Configuration {
  apis: readonly Api[];
  domains?: readonly Domain[];
  mappings?: readonly Mapping[];
  /** Whether all mappings of the domain are listed. */
  allMappings?: boolean;
  usagePlans?: readonly UsagePlan[];
  /** What the plans are the plans of. */
  usagePlanList?: UsagePlans;
  apiKeys?: readonly ApiKey[];
  /** That the account has no role for CloudWatch Logs. */
  noLoggingRole?: Quote;
  functionPolicy?: FunctionPolicy;
  vpcLinks?: readonly { id: string; status: Stated<string> }[];
  /** That a domain has no mapping at all. */
  noMappings?: { quote: Quote; domain: string };
  /** Which keys a usage plan has. */
  planKeys?: readonly { planId: string; keyIds: readonly string[]; isComplete: boolean; quote: Quote }[];
  /** That no web ACL is associated with what was asked for. */
  noWebAcl?: Quote;
}
