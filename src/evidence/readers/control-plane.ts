import { finding, type Part, quoteOf, type Stretch, weights } from '../reading.ts';

/** By which words SDKs and tools report that a call was one too many. Lambda's exception of the name says "Rate exceeded". */
const refused =
  /\bTooManyRequestsException\)?: Too Many Requests\b|\[AWS apigateway 429 |Error Code: TooManyRequestsException\b|\bToo Many Requests \(Service: \w{1,40}, Status Code: 429\b/;
/** That the call was one to change or read an API: its name, or that of the service. */
const ofControlPlane =
  /\[AWS apigateway \d{3} |\bAmazonApiGateway\b|\bService: ApiGateway(?:V2)?\b|\bAWS::ApiGateway(?:V2)?::\w{3,40}|\b(?:create|update|put|delete|get|import|flush)(?:RestApis?|Deployments?|Integration|MethodResponse|IntegrationResponse|UsagePlans?|GatewayResponse|VpcLinks?|BasePathMappings?|RequestValidators?|ApiMappings?|ApiKeys?|StageCache)\b|\bclient-api-?gateway\b|\bapigateway\.[a-z0-9-]{9,20}\.amazonaws\.com\b/i;

/**
 * Reads that the account's calls to API Gateway's control plane were too many: those that create and change APIs, of which
 * each account has few a second (https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html).
 */
export function readControlPlane({ text, low, at }: Stretch): Part {
  const found = /toomanyrequestsexception|apigateway 429|too many requests \(s/.test(low)
    ? refused.exec(text)
    : null;
  if (!found || !ofControlPlane.test(text)) return {};
  const quote = quoteOf(found, at);
  return {
    matches: [{ slug: 'too-many-requests', weight: weights.surest, quote }],
    findings: [finding('throttledBy', 'control-plane', quote)],
  };
}
