import { targetOf } from './address.ts';
import { kindOfHost, serviceOfHost } from './host.ts';
import { firstObject, soleMessage } from './json.ts';
import { partOf } from './reading.ts';
import type { Scene } from './scene.ts';
import { serviceOfUrl, urlsOf } from './urls.ts';

/** Answers that another service writes in a form of its own: nothing of them is API Gateway's. */
const answers: readonly (readonly [needle: string, RegExp, string])[] = [
  ['<error>', /<Error>\s{0,20}<Code>[A-Za-z]{3,60}<\/Code>/, 'Amazon S3'],
  ['urls-auth.html', /urls-auth\.html/, 'a Lambda function URL'],
  ['function url authorization', /troubleshooting Function URL authorization/i, 'a Lambda function URL'],
  [
    'com.amazon',
    /__type[\\"']{1,4}\s{0,3}:\s{0,3}[\\"']{1,4}com\.amazon(?:aws)?\.\w/i,
    'another AWS service',
  ],
  ['<errorresponse', /<ErrorResponse[ >][\s\S]{0,200}<Code>/, 'another AWS service'],
  ['appsync', /\.appsync-api\./i, 'AWS AppSync'],
  ['"errortype"', /"errors"\s{0,3}:\s{0,3}\[\s{0,20}\{[^{}]{0,300}"errorType"\s{0,3}:/, 'AWS AppSync'],
  ['awselb', /^[ \t]{0,8}(?:< ?)?server:\s{0,3}awselb/im, 'an Application Load Balancer'],
];
/** The scope that the server signed with: a service that isn't the gateway's. */
const scope = /String-to-Sign should have been[\s\S]{0,120}?\/([a-z0-9-]{2,40})\/aws4_request/i;
/** A service's own denial, as the one member of its answer. */
const denial =
  /(?:^|[\r\n`:>])\s{0,20}\{\s{0,20}"message"\s{0,3}:\s{0,3}"User: [^"]{1,400} is not authorized to perform: (?!execute-api|apigateway)([a-z0-9-]{2,30}):/i;
const sdkCall = /when calling the (\w{3,60}) operation/;
const managementCalls = /^(?:PostTo|Get|Delete)Connection$/;
/** Calls that change an API, and the errors of theirs that are the gateway's own. */
const controlPlane =
  /^(?:Create|Update|Put|Delete|Get|Import)(?:RestApi|Resource|Method|Integration|Deployment|Stage|UsagePlan|ApiKey|DomainName|BasePathMapping|ApiMapping|Authorizer|Model|RequestValidator|VpcLink|Route|GatewayResponse|Api)\w{0,20}$/;
const ofControlPlane = /TooManyRequestsException|Invalid mapping expression|CloudWatch Logs role ARN/i;

/** What a Lambda function's log has, and the gateway's of a function that failed: then the call was one of its own, and it failed with it. */
const ofFunction =
  /\/var\/(?:task|runtime)\/|"errorMessage"|\[ERROR\]|\bRequestId: |\bTraceback\b|customer function error:/;

/** API Gateway's control plane: whose calls change APIs, and which no page of a browser is to call. */
const management = 'the AWS service "apigateway", which manages APIs';

/**
 * The other AWS service that wrote a text: by the form of its answer, or because the call went to its `host`; with
 * `isCors` a page called it. Undefined if API Gateway may have written it, or passed it on.
 */
export function serviceOf(
  { stretch, exchange }: Scene,
  host: string | undefined,
  isCors: boolean,
): string | undefined {
  const passed = exchange?.response?.headers.some(({ name }) =>
    /^(?:x-amz-apigw-id|apigw-requestid)$/.test(name),
  );
  if (passed) return undefined;
  const { text, low } = exchange ? partOf(stretch, exchange.from, exchange.to) : stretch;
  const answer = answers.find(([needle, pattern]) => low.includes(needle) && pattern.test(text));
  if (answer) return answer[2];
  if (low.includes('"message"') && soleMessage(firstObject(text)) === null && /\{\s*"Message"/.test(text)) {
    return 'a Lambda function URL';
  }
  const refused = low.includes('execute-api') ? null : denial.exec(text);
  const named = (low.includes('string-to-sign') && scope.exec(text)) || refused;
  if (named && named[1] !== 'execute-api') return `the AWS service "${named[1]}"`;
  const operation = sdkCall.exec(text)?.[1];
  const isOurs =
    managementCalls.test(operation ?? '') ||
    (controlPlane.test(operation ?? '') && ofControlPlane.test(text)) ||
    low.includes('execute-api') ||
    ofFunction.test(text);
  if (operation && !isOurs) return `the AWS operation ${operation}`;
  if (isCors && kindOfHost(host ?? '') === 'management') return management;
  return host === undefined ? undefined : serviceOfHost(host);
}

/** Another AWS service whose address a text mentions; a sign only where it has nothing of API Gateway's. */
export function mentionedService(text: string): string | undefined {
  const urls = urlsOf(text);
  if (urls.some(({ url }) => kindOfHost(targetOf(url)?.host ?? '') === 'default')) return undefined;
  for (const found of urls.slice(0, 20)) {
    const service = serviceOfUrl(found);
    if (service) return service;
  }
  return undefined;
}
