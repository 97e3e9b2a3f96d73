import { type Finding, finding, type Match, type Part, quoteOf, type Stretch, weights } from '../reading.ts';

/** How gateway response types name errors, in access logs (`$context.error.responseType`) and execution logs. */
const responseTypes: Readonly<Record<string, readonly string[]>> = {
  MISSING_AUTHENTICATION_TOKEN: ['missing-authentication-token'],
  INVALID_API_KEY: ['forbidden'],
  WAF_FILTERED: ['forbidden'],
  UNAUTHORIZED: ['unauthorized'],
  INVALID_SIGNATURE: ['signature-mismatch', 'signature-expired', 'credential-scope'],
  ACCESS_DENIED: ['explicit-deny', 'implicit-deny', 'iam-denied', 'resource-policy-denied'],
  EXPIRED_TOKEN: ['security-token-expired'],
  AUTHORIZER_FAILURE: ['authorizer-error'],
  AUTHORIZER_CONFIGURATION_ERROR: ['authorizer-error'],
  API_CONFIGURATION_ERROR: ['api-configuration-error'],
  INTEGRATION_FAILURE: ['internal-server-error'],
  INTEGRATION_TIMEOUT: ['endpoint-timeout'],
  BAD_REQUEST_BODY: ['invalid-request-body'],
  BAD_REQUEST_PARAMETERS: ['missing-request-parameters'],
  THROTTLED: ['too-many-requests'],
  QUOTA_EXCEEDED: ['quota-exceeded'],
  REQUEST_TOO_LARGE: ['request-too-large'],
  UNSUPPORTED_MEDIA_TYPE: ['unsupported-media-type'],
};
/** The names are everyday words of applications too: they count behind the label of a log, or if they are long. */
const labelled =
  /(?:[rR]esponse[_ ]?[tT]ype|\berrType)["']{0,2}\s{0,3}[:=]?\s{0,3}["']{0,2}([A-Z][A-Z_]{3,40})\b/g;
const unmistakable = /\b(?:WAF_FILTERED|INTEGRATION_(?:FAILURE|TIMEOUT)|BAD_REQUEST_(?:BODY|PARAMETERS))\b/;

const authorizer = /Authorizer result body before parsing:/i;
const threw =
  /Authorizer result body before parsing:[^\r\n]{0,40}"errorMessage"\s{0,3}:\s{0,3}"Unauthorized"/i;

/** Reads a REST API's execution log and access log: response types, authorizers. */
export function readLog({ text, low, at }: Stretch): Part {
  const matches: Match[] = [];
  const findings: Finding[] = [];
  const types = [...text.matchAll(labelled)].slice(0, 20);
  const plain = unmistakable.exec(text);
  for (const found of plain ? [...types, plain] : types) {
    const name = found[1] ?? found[0];
    const slugs = Object.hasOwn(responseTypes, name) ? responseTypes[name] : undefined;
    const quote = quoteOf(found as RegExpExecArray, at);
    const weight = slugs?.length === 1 ? weights.type : weights.hint;
    for (const slug of slugs ?? []) matches.push({ slug, weight, quote });
    if (name === 'WAF_FILTERED') findings.push(finding('webAcl', 'blocked', quote));
    if (name === 'INVALID_API_KEY' && slugs) findings.push(finding('apiKeyRequired', 'yes', quote));
  }
  if (low.includes('authorizer result body')) {
    const ran = threw.exec(text) ?? authorizer.exec(text);
    const quote = ran && quoteOf(ran, at);
    if (quote) {
      findings.push(finding('authType', 'lambda', quote));
      findings.push(finding('authorizerRan', threw.test(text) ? 'threw-unauthorized' : 'yes', quote));
    }
  }
  return { matches, findings };
}
