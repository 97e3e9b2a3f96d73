/** What each browser's sentence about CORS means. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/evidence/read.ts';

const at =
  "Access to fetch at 'https://api.example.com/v1?token=s3cr3t' from origin 'https://app.example.com' has been blocked by CORS policy: ";
const preflight = "Response to preflight request doesn't pass access control check: ";
const firefox = (reason: string, status = ''): string =>
  `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/v1. (Reason: ${reason}).${status && ` Status code: ${status}.`}`;

/** A message, the value of `corsMessage`, and what else it proves. */
const messages: [message: string, meaning: string | undefined, more?: Record<string, string>][] = [
  [`${at}No 'Access-Control-Allow-Origin' header is present on the requested resource.`, 'no-header'],
  [
    `${at}${preflight}No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
    'preflight-failed',
  ],
  [`${at}${preflight}It does not have HTTP ok status.`, 'preflight-failed'],
  [`${at}${preflight}Redirect is not allowed for a preflight request.`, 'redirect'],
  // The redirect of the real request is another matter.
  [
    "Access to fetch at 'https://b.example/' (redirected from 'https://a.example/') from origin 'https://c.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    'no-header',
  ],
  [
    `${at}${preflight}The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.`,
    'wildcard-with-credentials',
  ],
  [
    `${at}The value of the 'Access-Control-Allow-Credentials' header in the response is '' which must be 'true' when the request's credentials mode is 'include'.`,
    'wildcard-with-credentials',
  ],
  [
    `${at}The 'Access-Control-Allow-Origin' header has a value 'https://other.example' that is not equal to the supplied origin.`,
    'origin-mismatch',
  ],
  [`${at}The 'Access-Control-Allow-Origin' header contains the invalid value ''*''.`, 'origin-mismatch'],
  [
    `${at}The 'Access-Control-Allow-Origin' header contains multiple values '*, *', but only one is allowed.`,
    'several-values',
  ],
  [
    `${at}Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.`,
    'method-not-allowed',
  ],
  [
    `${at}Request header field x-api-key is not allowed by Access-Control-Allow-Headers in preflight response.`,
    'header-not-allowed',
    { refusedHeader: 'ordinary' },
  ],
  [
    `${at}Request header field Access-Control-Allow-Origin is not allowed by Access-Control-Allow-Headers in preflight response.`,
    'header-not-allowed',
    { refusedHeader: 'access-control' },
  ],
  [`${at}Cross origin requests are only supported for protocol schemes: http, https.`, undefined],
  [
    'XMLHttpRequest cannot load https://api.example.com/v1. Response for preflight has invalid HTTP status code 404',
    'preflight-failed',
    { preflightAnswer: 'no-route' },
  ],
  [
    "XMLHttpRequest cannot load https://api.example.com/v1. No 'Access-Control-Allow-Origin' header is present on the requested resource. Origin 'http://localhost:4200' is therefore not allowed access. The response had HTTP status code 500.",
    'no-header',
  ],
  [
    `GET https://api.example.com/v1 net::ERR_FAILED 200 (OK)\n${at}No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
    'no-header',
    { actualAnswer: 'success' },
  ],
  [
    firefox('CORS header ‘Access-Control-Allow-Origin’ missing', '200'),
    'no-header',
    { actualAnswer: 'success' },
  ],
  // An error's answer may be the preflight's as well as the real one's.
  [firefox('CORS header ‘Access-Control-Allow-Origin’ missing', '403'), undefined],
  [firefox('CORS header ‘Access-Control-Allow-Origin’ missing'), undefined],
  // So may be what is quoted without its beginning.
  [
    'The browser says "No \'Access-Control-Allow-Origin\' header is present on the requested resource."',
    undefined,
  ],
  ['OPTIONS gets 401: No Access-Control-Allow-Origin header is present', undefined],
  [firefox('CORS preflight response did not succeed', '403'), 'preflight-failed'],
  [
    firefox('CORS preflight response did not succeed', '401'),
    'preflight-failed',
    { preflightAnswer: 'refused' },
  ],
  [
    firefox('CORS preflight response did not succeed', '502'),
    'preflight-failed',
    { preflightAnswer: 'server-error' },
  ],
  [firefox('CORS preflight channel did not succeed'), 'preflight-failed'],
  [
    firefox('CORS header ‘Access-Control-Allow-Origin’ does not match ‘https://other.example’'),
    'origin-mismatch',
  ],
  [firefox('Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed'), 'several-values'],
  [
    firefox('Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’'),
    'wildcard-with-credentials',
  ],
  [firefox('expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’'), 'wildcard-with-credentials'],
  [firefox('Did not find method in CORS header ‘Access-Control-Allow-Methods’'), 'method-not-allowed'],
  [
    firefox(
      'header ‘x-api-key’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response',
    ),
    'header-not-allowed',
    { refusedHeader: 'ordinary' },
  ],
  [
    firefox(
      'missing token ‘authorization’ in CORS header ‘Access-Control-Allow-Headers’ from CORS preflight channel',
    ),
    'header-not-allowed',
    { refusedHeader: 'ordinary' },
  ],
  [firefox('CORS request external redirect not allowed'), 'redirect'],
  [firefox('CORS request did not succeed', '403'), 'no-detail'],
  // Safari says the same of a missing and of another origin.
  [
    'Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 403',
    undefined,
  ],
  [
    'Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 200',
    undefined,
    { actualAnswer: 'success' },
  ],
  [
    'Preflight response is not successful. Status code: 404',
    'preflight-failed',
    { preflightAnswer: 'no-route' },
  ],
  [
    'Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.',
    'wildcard-with-credentials',
  ],
  ['Access-Control-Allow-Origin cannot contain more than one origin.', 'several-values'],
  ['Method PUT is not allowed by Access-Control-Allow-Methods.', 'method-not-allowed'],
  [
    'Request header field x-api-key is not allowed by Access-Control-Allow-Headers.',
    'header-not-allowed',
    { refusedHeader: 'ordinary' },
  ],
  ['TypeError: Failed to fetch', 'no-detail'],
  ['TypeError: NetworkError when attempting to fetch resource.', 'no-detail'],
  ['TypeError: Load failed', 'no-detail'],
];

test('each message has its meaning, and proves no more', () => {
  for (const [message, meaning, more = {}] of messages) {
    const { facts, findings } = read(message);
    assert.equal(facts.error, 'cors-blocked', message);
    const { corsMessage, refusedHeader, preflightAnswer, actualAnswer } = facts;
    const said = Object.entries({ corsMessage, refusedHeader, preflightAnswer, actualAnswer }).filter(
      ([, value]) => value,
    );
    assert.deepEqual(
      Object.fromEntries(said),
      { ...(meaning && { corsMessage: meaning }), ...more },
      message,
    );
    for (const { quote } of findings) assert.ok(!message.slice(quote.from, quote.to).includes('s3cr3t'));
  }
});

test('address and origin are read', () => {
  const { target } = read(`${at}It does not have HTTP ok status.`);
  assert.equal(target.host, 'api.example.com');
  assert.equal(target.origin, 'https://app.example.com');
  assert.equal(read(firefox('CORS header ‘Access-Control-Allow-Origin’ missing')).target.path, '/v1');
});

test('the answers beside a report are read: of the preflight, and of the real request', () => {
  const exchange = (verb: string, status: string, more = '', body = '{}'): string =>
    `> ${verb} /prod/a HTTP/1.1\n> Host: a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com\n> Origin: https://app.example.com\n>\n< HTTP/1.1 ${status}\n< x-amz-apigw-id: a=\n${more}<\n${body}\n`;
  const report = `${at}No 'Access-Control-Allow-Origin' header is present on the requested resource.\n`;
  const refused = '< x-amzn-ErrorType: UnauthorizedException\n';
  const rows: [string, Record<string, string>][] = [
    [
      exchange('OPTIONS', '403 Forbidden', '< x-amzn-ErrorType: MissingAuthenticationTokenException\n'),
      { preflightAnswer: 'no-route' },
    ],
    [
      exchange('OPTIONS', '403 Forbidden', '< x-amzn-ErrorType: ForbiddenException\n'),
      { preflightAnswer: 'refused' },
    ],
    [exchange('OPTIONS', '500 Error'), { preflightAnswer: 'server-error' }],
    [exchange('OPTIONS', '200 OK'), { preflightAnswer: 'ok-without-headers' }],
    [exchange('OPTIONS', '200 OK', '< Access-Control-Allow-Origin: *\n'), {}],
    [exchange('GET', '401 Unauthorized', refused), { actualAnswer: 'gateway-error' }],
    [exchange('GET', '500 Error', '', '{"error":"boom"}'), { actualAnswer: 'backend-error' }],
    [exchange('GET', '200 OK'), { actualAnswer: 'success' }],
  ];
  for (const [text, expected] of rows) {
    const { preflightAnswer, actualAnswer } = read(report + text).facts;
    const said = Object.entries({ preflightAnswer, actualAnswer }).filter(([, value]) => value);
    assert.deepEqual(Object.fromEntries(said), expected, text);
  }
});
