import {
  type Finding,
  finding,
  type Match,
  type Part,
  quoteOf,
  quoteOfGroup,
  type Stretch,
  weights,
} from '../reading.ts';

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

const refused =
  /API Key\s{1,3}(?:\S{1,200}\s{1,3})?(not authorized because method '[A-Z]{3,7} [^'\r\n]{0,300}' requires API Key)/di;
const reasons = [
  [/API Stage is not in a Usage Plan/i, 'plan-without-stage'],
  [/No Usage Plan found for key(?: and API Stage)?/i, 'no-plan'],
] as const;
const notNeeded = /authorized because method '([A-Z]{3,7}) [^'\r\n]{0,300}' does not require API Key/i;
const verifying =
  /Verifying Usage Plan for request: ?[^\r\n]{0,100}?API Key:[ \t]{0,4}(?:(\S{1,200})[ \t]{1,4})?API Stage:/i;
const authorizer = /Authorizer result body before parsing:/i;
const threw =
  /Authorizer result body before parsing:[^\r\n]{0,40}"errorMessage"\s{0,3}:\s{0,3}"Unauthorized"/i;

/** Reads a REST API's execution log and access log: response types, API keys, authorizers. */
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
  if (low.includes('api key')) findings.push(...apiKey(text, at, matches));
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

/** What the log says of the API key, whose value it masks; the quotes leave even that out. */
function apiKey(text: string, at: number, matches: Match[]): Finding[] {
  const free = notNeeded.exec(text);
  const found = refused.exec(text);
  const check = verifying.exec(text);
  // Every request's log has this line, whether its method wants a key or not.
  if (check)
    matches.push({
      slug: 'forbidden',
      weight: weights.hint,
      quote: { from: at + check.index, to: at + check.index + 20 },
    });
  if (!found) return free ? [finding('apiKeyRequired', 'no', quoteOf(free, at))] : [];
  const quote = quoteOfGroup(found, 1, at);
  matches.push({ slug: 'forbidden', weight: weights.sentence + 1, quote });
  const findings: Finding[] = [finding('apiKeyRequired', 'yes', quote)];
  const arrived = !/^API Key\s+not authorized/i.test(found[0]) || check?.[1] !== undefined;
  if (!arrived) return [...findings, finding('apiKeySent', 'no', { from: at + found.index, to: quote.to })];
  for (const [said, value] of reasons) {
    const reason = said.exec(text.slice(quote.to - at, quote.to - at + 500));
    if (reason) findings.push(finding('apiKeyState', value, quoteOf(reason, quote.to)));
  }
  return findings;
}
