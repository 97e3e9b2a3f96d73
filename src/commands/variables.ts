import type { Target } from '../facts/target.ts';
import { defaultHost } from './host.ts';
import { encodePath } from './percent.ts';
import { CommandRefused } from './refusal.ts';
import { calledUrl, pathWithoutStage } from './url.ts';

/** An environment variable that a snippet may use. */
export interface Variable {
  /** What it holds, as a noun phrase. */
  means: string;
  /** A value of nobody's. */
  example: string;
  /** The value for a target; `undefined` if the target doesn't say. */
  fill: (target: Target) => string | undefined;
}

const never = () => undefined;

/** A target that can't be written as a URL yet, such as one with half a host name, fills nothing. */
const attempt = (fill: (target: Target) => string | undefined) => (target: Target) => {
  try {
    return fill(target) || undefined;
  } catch (error) {
    if (error instanceof CommandRefused) return undefined;
    throw error;
  }
};

const variable = (
  means: string,
  example: string,
  fill: (target: Target) => string | undefined = never,
): Variable => ({
  means,
  example,
  fill: attempt(fill),
});

/** Every variable that a snippet may use, besides the AWS CLI's own (`AWS_…`). CONTRIBUTING.md names the same. */
export const variables = {
  API_ID: variable('the id of the API', 'a1b2c3d4e5', ({ apiId }) => apiId),
  REGION: variable('the Region of the API', 'eu-west-1', ({ region }) => region),
  STAGE: variable('the name of the stage', 'prod', ({ stage }) => stage),
  METHOD: variable('the HTTP method', 'GET', ({ method }) => method),
  RESOURCE_PATH: variable('the path of the resource or route, without the stage', '/orders', (target) =>
    target.path === undefined ? undefined : encodePath(pathWithoutStage(target)),
  ),
  RESOURCE_ID: variable('the id of the resource', 'abc123'),
  URL: variable(
    'the URL that is called',
    'https://api.example.com/orders',
    (target) => calledUrl(target).text,
  ),
  HOST: variable(
    'the host name that is called',
    'api.example.com',
    (target) => target.host ?? target.customDomain ?? defaultHost(target),
  ),
  ORIGIN: variable('the origin of the page that calls', 'https://app.example.com', ({ origin }) => origin),
  DOMAIN_NAME: variable('the custom domain', 'api.example.com', ({ customDomain }) => customDomain),
  BASE_PATH: variable('the base path of the mapping', 'shop'),
  DEPLOYMENT_ID: variable('the id of the deployment', 'd1e2f3'),
  API_KEY: variable('the value of the API key', 'example-api-key-value'),
  API_KEY_ID: variable('the id of the API key', 'k1l2m3n4o5'),
  USAGE_PLAN_ID: variable('the id of the usage plan', 'u1v2w3'),
  AUTHORIZER_ID: variable('the id of the authorizer', 'z9y8x7'),
  INTEGRATION_ID: variable('the id of the integration', 'i1j2k3l'),
  ROUTE_ID: variable('the id of the route', 'r1s2t3u'),
  FUNCTION_NAME: variable('the name of the Lambda function', 'orders'),
  ACCOUNT_ID: variable('the AWS account', '111122223333'),
  ROLE_NAME: variable('the name of the IAM role', 'orders-caller'),
  USER_NAME: variable('the name of the IAM user', 'orders-user'),
  POLICY_ARN: variable('the ARN of the policy', 'arn:aws:iam::111122223333:policy/orders'),
  VPC_ENDPOINT_ID: variable('the id of the VPC endpoint', 'vpce-0123456789abcdef0'),
  VPC_ID: variable('the id of the VPC', 'vpc-0123456789abcdef0'),
  DISTRIBUTION_ID: variable('the id of the CloudFront distribution', 'EDFDVBD6EXAMPLE'),
  WEB_ACL_ARN: variable(
    'the ARN of the web ACL',
    'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/orders/11111111-2222-3333-4444-555555555555',
  ),
  USER_POOL_ID: variable('the id of the user pool', 'eu-west-1_Example12'),
  CLIENT_ID: variable('the id of the app client', '1example23456789'),
  TOKEN: variable('the token that the caller sends', 'eyJhbGciOi.example.token'),
  STACK_NAME: variable('the name of the stack', 'orders-api'),
  LOG_GROUP: variable('the name of the log group', 'API-Gateway-Execution-Logs_a1b2c3d4e5/prod'),
  IDENTITY_POOL_ID: variable('the id of the identity pool', 'eu-west-1:11111111-2222-3333-4444-555555555555'),
  ISSUER: variable('the issuer of the tokens, without a slash at its end', 'https://login.example.com'),
  CONNECTION_ID: variable('the id of the WebSocket connection', 'Qyi07eCbtjMCJKw='),
  REQUEST_ID: variable('the id of the request', '11111111-2222-3333-4444-555555555555'),
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;

/** Read by the AWS CLI and by curl's signing; a reader sets them in a terminal, and the page never fills them. */
export const fromEnvironment: readonly string[] = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_PROFILE',
  'AWS_REGION',
];
