/** Pages that make claims and are no entry of content/: what they rest on, and when they were last read against it. */

interface FixedPage {
  path: string;
  sources: readonly { url: string; title: string }[];
  checked: Date;
}

export const about: FixedPage = {
  path: '/about/',
  sources: [
    {
      url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/connect-src',
      title: 'MDN, what connect-src governs',
    },
    { url: 'https://www.w3.org/TR/CSP3/', title: 'W3C, Content Security Policy Level 3' },
    {
      url: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.1',
      title: 'RFC 9110, a request leaves out the fragment',
    },
  ],
  checked: new Date('2026-11-22'),
};

export const commands: FixedPage = {
  path: '/commands/',
  sources: [
    { url: 'https://curl.se/docs/manpage.html', title: 'curl, its options' },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html',
      title: 'AWS, how a request is signed',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html',
      title: 'AWS, the addresses of a REST API',
    },
    {
      url: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch',
      title: 'WHATWG, what a preflight sends',
    },
  ],
  checked: new Date('2026-11-22'),
};

export const probe: FixedPage = {
  path: '/probe/',
  sources: [
    {
      url: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.1',
      title: 'RFC 9110, methods that change nothing',
    },
    { url: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch', title: 'WHATWG, what a preflight sends' },
    { url: 'https://curl.se/docs/manpage.html', title: 'curl, its options' },
    {
      url: 'https://docs.aws.amazon.com/cli/latest/reference/apigateway/',
      title: 'AWS CLI, the queries about REST APIs',
    },
    {
      url: 'https://docs.aws.amazon.com/cli/latest/reference/apigatewayv2/',
      title: 'AWS CLI, the queries about HTTP APIs',
    },
  ],
  checked: new Date('2026-11-22'),
};

export const signatures: FixedPage = {
  path: '/signatures/',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html',
      title: 'AWS, how a request is signed',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
      title: 'AWS, errors of signed requests',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-iam-sigv4-mismatch',
      title: 'AWS re:Post, a signature mismatch at API Gateway',
    },
    {
      url: 'https://www.rfc-editor.org/rfc/rfc3986.html#section-2.3',
      title: 'RFC 3986, unreserved characters',
    },
  ],
  checked: new Date('2026-11-22'),
};

export const gatewayResponses: FixedPage = {
  path: '/build/gateway-responses/',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'AWS, gateway response types',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gatewayResponse-definition.html',
      title: 'AWS, what a gateway response is made of',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-gateway-response-using-the-console.html',
      title: 'AWS, changing a gateway response in the console',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-gateway-responses.html',
      title: 'AWS, the OpenAPI extension',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html',
      title: 'AWS, which errors CloudFront keeps',
    },
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
      title: 'AWS, what the SDKs repeat',
    },
    {
      url: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
      title: 'RFC 9110, 401 and the other 4xx',
    },
    { url: 'https://www.rfc-editor.org/rfc/rfc6585#section-4', title: 'RFC 6585, 429 Too Many Requests' },
    { url: 'https://fetch.spec.whatwg.org/#cors-check', title: 'WHATWG, the CORS check' },
  ],
  checked: new Date('2026-11-22'),
};

export const accessLogs: FixedPage = {
  path: '/build/access-logs/',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html',
      title: 'AWS, variables for access logs of REST APIs',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html',
      title: 'AWS, variables for access logs of HTTP APIs',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html',
      title: 'AWS, logging of WebSocket APIs and its variables',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html',
      title: 'AWS, switching logs on',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html',
      title: 'AWS, the query language of Logs Insights',
    },
  ],
  checked: new Date('2026-11-22'),
};

/** All of them. */
export const fixedPages: readonly FixedPage[] = [
  about,
  commands,
  probe,
  signatures,
  gatewayResponses,
  accessLogs,
];
