/** Pieces of pastes: transcripts as curl prints them, and outputs of the AWS CLI. Ids and hosts are invented. */

export const restHost = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';
export const domainHost = 'api.shop.example.com';

interface Answer {
  status: string;
  headers?: readonly string[];
  body: string;
}

/** The answers by which REST and HTTP APIs refuse. */
export const answers = {
  noRoute: {
    status: '403 Forbidden',
    headers: ['x-amzn-ErrorType: MissingAuthenticationTokenException', 'x-amz-apigw-id: VwjwNFuUIAMFrRA='],
    body: '{"message":"Missing Authentication Token"}',
  },
  forbidden: {
    status: '403 Forbidden',
    headers: ['x-amzn-ErrorType: ForbiddenException', 'x-amz-apigw-id: VwjwNFuUIAMFrRA='],
    body: '{"message":"Forbidden"}',
  },
  notFound: {
    status: '404 Not Found',
    headers: ['apigw-requestid: VwjwNFuUIAMFrRA='],
    body: '{"message":"Not Found"}',
  },
  failed: {
    status: '502 Bad Gateway',
    headers: ['x-amzn-ErrorType: InternalServerErrorException', 'x-amz-apigw-id: VwjwNFuUIAMFrRA='],
    body: '{"message": "Internal server error"}',
  },
} satisfies Record<string, Answer>;

/** What `curl -v` prints of a call. */
export function curl(
  verb: string,
  url: string,
  { status, headers = [], body }: Answer,
  sent: readonly string[] = [],
): string {
  const [, host = '', path = '/'] = /^https:\/\/([^/]+)(.*)$/.exec(url) ?? [];
  return [
    `$ curl -v -X ${verb} '${url}'`,
    `> ${verb} ${path || '/'} HTTP/1.1`,
    `> Host: ${host}`,
    '> User-Agent: curl/8.5.0',
    '> Accept: */*',
    ...sent.map((line) => `> ${line}`),
    '>',
    `< HTTP/1.1 ${status}`,
    '< Content-Type: application/json',
    `< Content-Length: ${body.length}`,
    '< x-amzn-RequestId: 1ee18fc5-78aa-4bcf-bb42-52977beb94e4',
    ...headers.map((line) => `< ${line}`),
    '<',
    body,
    '',
  ].join('\n');
}

/** A command and what it prints. */
export const output = (command: string, value: unknown): string =>
  `$ aws ${command}\n${JSON.stringify(value, null, 4)}\n`;

export interface MethodSample {
  auth?: string;
  key?: boolean;
  integration?: object;
  headers?: readonly string[];
}

/** A method as `get-resources --embed methods` prints it. */
export const method = (
  verb: string,
  { auth = 'NONE', key = false, integration, headers }: MethodSample = {},
): object => ({
  httpMethod: verb,
  authorizationType: auth,
  apiKeyRequired: key,
  methodResponses: {
    '200': {
      statusCode: '200',
      ...(headers && {
        responseParameters: Object.fromEntries(
          headers.map((name) => [`method.response.header.${name}`, false]),
        ),
      }),
    },
  },
  methodIntegration: integration ?? {
    type: 'AWS_PROXY',
    httpMethod: 'POST',
    uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:orders/invocations',
    passthroughBehavior: 'WHEN_NO_MATCH',
    timeoutInMillis: 29000,
    cacheNamespace: 'q1w2e3',
    cacheKeyParameters: [],
  },
});

/** Paths with their methods, as `get-resources` prints them. */
export const resources = (paths: Record<string, Record<string, MethodSample>>, embed = true): object => ({
  items: Object.entries(paths).map(([path, methods], index) => ({
    id: `r${index}abc0`,
    ...(path !== '/' && { parentId: 'r0abc0', pathPart: path.slice(path.lastIndexOf('/') + 1) }),
    path,
    ...(Object.keys(methods).length > 0 && {
      resourceMethods: Object.fromEntries(
        Object.entries(methods).map(([verb, one]) => [verb, embed ? method(verb, one) : {}]),
      ),
    }),
  })),
});

/** Stages as `apigateway get-stages` prints them. */
export const restStages = (...names: readonly string[]): object => ({
  item: names.map((stageName) => ({
    deploymentId: 'd1e2f3',
    stageName,
    cacheClusterEnabled: false,
    cacheClusterStatus: 'NOT_AVAILABLE',
    methodSettings: {},
    tracingEnabled: false,
    createdDate: '2026-01-05T10:00:00+01:00',
    lastUpdatedDate: '2026-02-05T10:00:00+01:00',
  })),
});

/** Stages as `apigatewayv2 get-stages` prints them. */
export const httpStages = (names: readonly string[], autoDeploy = true): object => ({
  Items: names.map((StageName) => ({
    AutoDeploy: autoDeploy,
    CreatedDate: '2026-01-05T09:00:00+00:00',
    DefaultRouteSettings: { DetailedMetricsEnabled: false },
    DeploymentId: 'd1e2f3',
    LastUpdatedDate: '2026-02-05T09:00:00+00:00',
    RouteSettings: {},
    StageName,
    StageVariables: {},
    Tags: {},
  })),
});

/** Route keys with their authorization, as `get-routes` prints them. */
export const routes = (keys: Record<string, string>): object => ({
  Items: Object.entries(keys).map(([RouteKey, AuthorizationType], index) => ({
    ApiKeyRequired: false,
    AuthorizationType,
    RouteId: `r${index}abcde`,
    RouteKey,
    Target: 'integrations/i1abcde',
  })),
});

/** An API as `get-rest-api` prints it. */
export const restApi = (more: object = {}): object => ({
  id: 'a1b2c3d4e5',
  name: 'shop',
  createdDate: '2025-12-05T10:00:00+01:00',
  apiKeySource: 'HEADER',
  endpointConfiguration: { types: ['REGIONAL'], ipAddressType: 'ipv4' },
  tags: {},
  disableExecuteApiEndpoint: false,
  rootResourceId: 'r0abc0abc0',
  ...more,
});

export const commands = {
  resources: 'apigateway get-resources --rest-api-id a1b2c3d4e5 --embed methods',
  stages: 'apigateway get-stages --rest-api-id a1b2c3d4e5',
  api: 'apigateway get-rest-api --rest-api-id a1b2c3d4e5',
  routes: 'apigatewayv2 get-routes --api-id a1b2c3d4e5',
  httpStages: 'apigatewayv2 get-stages --api-id a1b2c3d4e5',
  mappings: `apigateway get-base-path-mappings --domain-name ${domainHost}`,
} as const;
