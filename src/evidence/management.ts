/** How SDKs and tools name API Gateway as the service that refused; the service of `@connections` has a longer name. */
const refusals: readonly RegExp[] = [
  /\(Service: (?:Amazon)?ApiGateway(?:V2)?[;,] Status Code: [45]\d\d\b/,
  /\boperation error (?:ApiGateway|API Gateway)(?:V2)?: \w/,
  /\berror:? (?:error )?(?:creat|updat|putt|delet|import|read)ing (?:Amazon )?API Gateway (?:v2 )?\w[^\r\n]{0,300}(?:Exception\b|status ?code)/i,
  /\bnot authorized to perform:?\s{0,3}apigateway:[A-Z]/i,
];

/**
 * Whether a text tells that API Gateway refused to create, change or read an API, as a deployment asks it to. The status
 * of such a refusal is none of a call of the API.
 */
export const isChangeRefused = (text: string): boolean => {
  const start = text.slice(0, 20_000);
  return refusals.some((one) => one.test(start));
};
