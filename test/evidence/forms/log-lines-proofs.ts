/**
 * What each known line proves by itself: how its message begins, the facts, and the errors at which it hints. A line
 * without facts is known and neutral: it tells of what passed, or where to look, and names no failure.
 */
export const proofs: readonly (readonly [
  begins: string,
  facts: Readonly<Record<string, string>>,
  hints?: readonly string[],
])[] = [
  ['Execution log for request 4edbb3b3-4088-40bf-81ad-b0b3cc7221', {}],
  ['Extended Request Id: Vts2FFmArPEFh8g=', {}],
  ['WebSocket Request Route: [$connect]', { apiType: 'websocket' }],
  ['Client [UserAgent: null, SourceIp: 203.0.113.7] is connectin', { apiType: 'websocket' }],
  ['WebSocket API [abc123def4] received message from client [Con', { apiType: 'websocket' }],
  ['Starting authorizer: 62mgrc for request: 4edbb3b3-4088-40bf-', {}],
  ['Incoming identity: **************I1BUdE', {}],
  [
    'Authorizer result body before parsing: {"principalId":"user"',
    { authType: 'lambda', authorizerRan: 'yes' },
  ],
  ['Using valid authorizer policy for principal: *****bkwef5', {}],
  ['Successfully completed authorizer execution', {}],
  ['Unauthorized request: 4edbb3b3-4088-40bf-81ad-b0b3cc72210e', { error: 'unauthorized' }],
  ['Execution failed due to configuration error: Authorizer erro', { error: 'authorizer-error' }],
  [
    'Execution failed due to configuration error: Invalid JSON in',
    { error: 'authorizer-error', authorizerFunction: 'crashed' },
  ],
  ['AuthorizerConfigurationException', { error: 'authorizer-error' }],
  ['Verifying Usage Plan for request: 4edbb3b3-4088-40bf-81ad-b0', {}, ['forbidden']],
  ["API Key  authorized because method 'GET /pets' does not requ", { method: 'GET', apiKeyRequired: 'no' }],
  [
    "API Key  not authorized because method 'GET /' requires API ",
    { error: 'forbidden', method: 'GET', apiKeyRequired: 'yes', webAcl: 'not-blocked', apiKeySent: 'no' },
  ],
  [
    "API Key *****gE96dR not authorized because method 'GET /' re",
    {
      error: 'forbidden',
      method: 'GET',
      apiKeyRequired: 'yes',
      webAcl: 'not-blocked',
      apiKeyState: 'plan-without-stage',
    },
  ],
  [
    "API Key *****gE96dR not authorized because method 'GET /' re",
    {
      error: 'forbidden',
      method: 'GET',
      apiKeyRequired: 'yes',
      webAcl: 'not-blocked',
      apiKeyState: 'no-plan',
    },
  ],
  [
    "API Key *****gE96dR not authorized because method 'GET /' re",
    { error: 'forbidden', method: 'GET', apiKeyRequired: 'yes', webAcl: 'not-blocked' },
  ],
  ['Usage Plan check succeeded for API Key  and API Stage abc123', {}],
  ['Usage Plan check failed due to an internal error', {}],
  [
    'Key throttle limit exceeded for RestApi abc123def4, Stage pr',
    { error: 'too-many-requests', method: 'POST', throttledBy: 'stage' },
  ],
  ['Key quota limit exceeded for Usage Plan ID a1b2c3 and API St', { error: 'quota-exceeded' }],
  ['Starting execution for request: 4edbb3b3-4088-40bf-81ad-b0b3', {}],
  ['HTTP Method: PUT, Resource Path: /prod/orders/42', { apiType: 'rest', method: 'PUT' }],
  ['API Key ID: v7y79n2re7', {}],
  ['API Key: **********************************BeFFOj', {}],
  ['Method request path: {petId=123}', {}],
  ['Method request query string: {type=cat}', {}],
  ['Method request headers: {Accept=*/*, Host=abc123def4.execute', {}],
  ['Method request body before transformations: {"note":"hi"}', {}],
  ['Request body does not match model schema for content type ap', { error: 'invalid-request-body' }],
  [
    'Request body does not match model schema for content type ap',
    { error: 'invalid-request-body', bodySent: 'json' },
  ],
  ['Endpoint request URI: https://lambda.eu-west-1.amazonaws.com', {}],
  ['Endpoint request headers: {x-amzn-apigateway-api-id=abc123de', {}],
  ['Endpoint request body after transformations: {"resource":"/p', { integration: 'lambda-proxy' }],
  ['Sending request to https://lambda.eu-west-1.amazonaws.com/20', {}],
  ['Received response. Status: 200, Integration latency: 20 ms', {}],
  ['Endpoint response headers: {Date=Thu, 01 Apr 2021 21:58:32 G', {}],
  ['Endpoint response body before transformations: "hello world"', {}],
  [
    'Lambda invocation failed with status: 429. Lambda request id',
    { error: 'internal-server-error', integrationLog: 'throttled' },
  ],
  [
    'Lambda execution failed with status 200 due to customer func',
    { error: 'internal-server-error', integrationLog: 'function-timeout', functionLog: 'timed-out' },
  ],
  [
    'Lambda execution failed with status 200 due to customer func',
    { error: 'internal-server-error', integrationLog: 'function-error' },
  ],
  [
    'Execution failed due to configuration error: Malformed Lambd',
    { error: 'internal-server-error', integrationLog: 'malformed-response' },
  ],
  [
    'Execution failed due to configuration error: Invalid permiss',
    { error: 'internal-server-error', integrationLog: 'permission' },
  ],
  [
    'Execution failed due to configuration error: Rate Exceeded.',
    { error: 'internal-server-error', integrationLog: 'throttled' },
  ],
  [
    'Execution failed due to configuration error: API Gateway doe',
    { error: 'api-configuration-error', integrationLog: 'role' },
  ],
  [
    'Execution failed due to configuration error: Output mapping ',
    { error: 'api-configuration-error', integrationLog: 'no-response-mapping' },
  ],
  [
    'Execution failed due to configuration error: No match for ou',
    { error: 'api-configuration-error', integrationLog: 'no-response-mapping' },
  ],
  [
    'Execution failed due to configuration error: Unable to trans',
    { error: 'api-configuration-error', integrationLog: 'request-template' },
  ],
  [
    'Execution failed due to configuration error: statusCode shou',
    { error: 'api-configuration-error', integrationLog: 'status-code' },
  ],
  [
    'Execution failed due to configuration error: Unable to parse',
    { error: 'api-configuration-error', integrationLog: 'status-code' },
  ],
  [
    'Execution failed due to configuration error: Unable to base6',
    { error: 'api-configuration-error', integrationLog: 'base64' },
  ],
  [
    'Execution failed due to configuration error: Invalid endpoin',
    { error: 'api-configuration-error', integrationLog: 'address' },
  ],
  [
    'Execution failed due to configuration error: PKIX path build',
    { error: 'api-configuration-error', integrationLog: 'tls-untrusted' },
  ],
  [
    'Execution failed due to configuration error: PKIX path valid',
    { error: 'api-configuration-error', integrationLog: 'tls-untrusted' },
  ],
  [
    "Execution failed due to configuration error: Host name 'doma",
    { error: 'api-configuration-error', integrationLog: 'tls-name' },
  ],
  [
    'Execution failed due to configuration error: There was an in',
    { error: 'api-configuration-error', integrationLog: 'no-healthy-target' },
  ],
  [
    'Execution failed due to configuration error: Content-Length ',
    { error: 'api-configuration-error', integrationLog: 'header' },
  ],
  ['Execution failed due to configuration error: something not l', { error: 'api-configuration-error' }],
  ['Execution failed due to a timeout error', { error: 'endpoint-timeout' }],
  ['Execution failed due to a network error communicating with e', { error: 'network-error' }],
  ['Execution failed: Forbidden', { error: 'forbidden' }],
  ['Connection API request failed: GoneException', { error: 'websocket-gone' }],
  ['Method response body after transformations: {"pets":"all the', {}],
  ['Method response headers: {X-Amzn-Trace-Id=Root=1-5c755b5d-07', {}],
  ['Successfully completed execution', {}, ['backend-error']],
  ['Method completed with status: 502', { error: 'internal-server-error', apiType: 'rest' }],
  ['Gateway response type: DEFAULT_5XX with status code: 500', { status: '500' }],
  ['Gateway response body: {"message":"Internal server error"}', { error: 'internal-server-error' }],
  ['Gateway response headers: {Access-Control-Allow-Origin=*}', {}],
  ['AWS Integration Endpoint RequestId : 57593f79-6e46-4a6f-91b1', {}],
  ['X-ray Tracing ID : Root=1-6962324d-273b8749616a929c8bd4fd14', {}],
  ['Client [Connection Id: Qyi07eCbtjMCJKw=] connected to API [a', { apiType: 'websocket' }],
  ['Message from client [Connection Id: Qyi07eCbtjMCJKw=] sent t', { apiType: 'websocket' }],
  ['Client [Connection Id: Qyi07eCbtjMCJKw=] disconnected from A', { apiType: 'websocket' }],
  ['Connection API request completed with status: 410', { error: 'websocket-gone', apiType: 'websocket' }],
  [
    'The IAM role configured on the integration or API Gateway do',
    { error: 'internal-server-error', integrationLog: 'permission', apiType: 'http' },
  ],
  [
    'The IAM role configured on the authorizer or API Gateway doe',
    { error: 'http-api-authorizer-error', authorizerBlockedBy: 'permission', apiType: 'http' },
  ],
  [
    "The request for the IAM Authorizer doesn't match the format ",
    { error: 'http-api-forbidden', apiType: 'http', authType: 'iam', signed: 'no' },
  ],
  [
    'Lambda body contains the wrong type for field "body"',
    { error: 'internal-server-error', integrationLog: 'malformed-response' },
  ],
  [
    "Lambda Customer Function Error:'AZUL_S3_BUCKET'",
    { error: 'internal-server-error', integrationLog: 'function-error' },
  ],
  [
    'There was an error evaluating the AWS WAF rules associated w',
    { error: 'internal-server-error', integrationLog: 'web-acl' },
  ],
  ['INTEGRATION_NETWORK_FAILURE', { error: 'service-unavailable', apiType: 'http' }],
];

/** Lines whose cause needs more than the line, by how their message begins, and why. */
export const notAlone: Readonly<Record<string, string>> = {
  'Lambda execution failed with status 200 due to customer function error: Application':
    'What the function threw at may be the event, or the size of its answer.',
  'Execution failed due to a timeout error':
    'A set timeout, a network without a way out or lost packets look alike.',
  'Execution failed due to a network error':
    'A wrong port or scheme, or no healthy target, fail the same way.',
  'Connection API request failed':
    'A client that left, one not there yet and another endpoint are answered alike.',
  'Lambda Customer Function Error': 'What the function threw at may be the event, or the size of its answer.',
  INTEGRATION_NETWORK_FAILURE: 'It names no kind of integration, and a VPC link fails the same way.',
};
