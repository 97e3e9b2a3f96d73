/** What readers of the stories paste: made up, in the form in which the tools print it. */
const api = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';

interface Said {
  method?: string;
  host?: string;
  path?: string;
  headers?: string[];
  status?: number;
  answer?: string[];
  body: string;
}

const restIds = [
  'x-amzn-requestid: 11111111-2222-3333-4444-555555555555',
  'x-amz-apigw-id: AbCdEfGhIjKlMnO=',
];

/** A transcript as `curl -v` prints it over HTTP/2. */
function transcript({
  method = 'GET',
  host = api,
  path = '/prod/orders',
  headers = [],
  status = 403,
  answer = restIds,
  body,
}: Said): string {
  return [
    `* Connected to ${host} (192.0.2.7) port 443`,
    '* using HTTP/2',
    `> ${method} ${path} HTTP/2`,
    `> Host: ${host}`,
    '> User-Agent: curl/8.14.1',
    '> Accept: */*',
    ...headers.map((header) => `> ${header}`),
    '>',
    `< HTTP/2 ${status}`,
    '< content-type: application/json',
    ...answer.map((header) => `< ${header}`),
    '<',
    body,
    `* Connection #0 to host ${host} left intact`,
  ].join('\n');
}

const error = (type: string) => [...restIds, `x-amzn-errortype: ${type}`];
const httpIds = ['apigw-requestid: AbCdEfGhIjKlMnO='];
const noRoute = {
  answer: error('MissingAuthenticationTokenException'),
  body: '{"message":"Missing Authentication Token"}',
};
const refused = { answer: error('ForbiddenException'), body: '{"message":"Forbidden"}' };

export const evidence = {
  getToPostOnlyRoute: transcript({ path: '/prod/orders?limit=10', ...noRoute }),
  noRoute: transcript(noRoute),
  noStage: transcript({ path: '/orders', ...refused }),
  customDomain: transcript({ host: 'api.example.com', path: '/orders', ...refused }),
  withApiKey: transcript({ headers: ['x-api-key: example-not-a-real-key'], ...refused }),
  resourcePolicy: transcript({
    answer: error('AccessDeniedException'),
    body: '{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********1234:a1b2c3d4e5/prod/GET/orders with an explicit deny"}',
  }),
  preflight:
    "Access to fetch at 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders' from origin 'https://app.example.com' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.",
  fastApi: transcript({ path: '/dev/orders', status: 404, answer: httpIds, body: '{"detail":"Not Found"}' }),
  backendsOwn401: transcript({
    status: 401,
    answer: [...restIds, 'x-amzn-trace-id: Root=1-11111111-222222222222222222222222'],
    body: '{"success":false,"error":"api_key_missing","message":"API key is missing."}',
  }),
};
