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
  quote: Quote;
  authType?: Stated<Exclude<FactValue<'authType'>, 'unknown'>>;
  apiKeyRequired?: Stated<boolean>;
  integration?: Stated<Exclude<FactValue<'integration'>, 'unknown'>>;
  /** The verb with which the gateway calls its integration. */
  integrationVerb?: Stated<string>;
  /** Milliseconds. */
  timeout?: Stated<number>;
  /** Response headers that the method sets, in lower case: those of CORS, above all. */
  responseHeaders?: readonly Stated<string>[];
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
  /** How the template lets the stage follow its routes: `no` if a change of them makes no new deployment. */
  redeploys?: Stated<'yes' | 'no'>;
  /** Which tool made it, for advice that differs. */
  tool?: 'terraform' | 'cloudformation' | 'sam';
  /** Whether a resource policy is there. */
  resourcePolicy?: Quote;
  apiKeySource?: Stated<'HEADER' | 'AUTHORIZER'>;
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
}

export interface UsagePlan {
  quote: Quote;
  id?: string;
  stages: readonly { apiId: string; stage: string }[];
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
  apiKeys?: readonly ApiKey[];
}
