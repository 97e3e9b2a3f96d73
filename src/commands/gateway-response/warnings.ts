import { hasMember, unescaped } from './body.ts';
import { type ResponseType, responseTypes, type TypeName } from './response-types.ts';
import type { Choice, Settings } from './settings.ts';

/** Something that a setting hides or changes besides what it was meant for. */
export interface Warning {
  text: string;
  /** What it rests on: a page of AWS's, of a standard, or of this site. */
  source: string;
}

const sources = {
  types: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
  known: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html',
  cached: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html',
  retries: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  tooMany: 'https://www.rfc-editor.org/rfc/rfc6585#section-4',
  unauthorized: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
  clientErrors: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
  preflight: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch',
  templates:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gatewayResponse-definition.html',
  recorded:
    'https://github.com/localstack/localstack/blob/main/tests/aws/services/apigateway/test_apigateway_lambda.py',
  guide: '/guides/gateway-responses/',
} as const;

/** Listed as ones that CloudFront keeps without being told to, for ten seconds if nothing else is set. */
const keptByCloudFront: ReadonlySet<number> = new Set([404, 410, 414, 500, 501, 502, 503, 504]);

const ofStatus: { [name in TypeName]?: (status: number) => Warning } = {
  MISSING_AUTHENTICATION_TOKEN: (status) => ({
    text: `MISSING_AUTHENTICATION_TOKEN stands for a path or method that does not exist and for an unsigned call to an IAM method alike. With ${status} nobody can tell which${status === 404 ? ': every unsigned call reads “not found”' : ''}. For a true 404 add a catch-all route that answers it.`,
    source: sources.guide,
  }),
  ACCESS_DENIED: (status) => ({
    text: `ACCESS_DENIED is shared by an authorizer’s no, IAM and the resource policy: all of them become ${status}.${status === 401 ? ' Clients take a 401 for a token that ran out, and renew good tokens for ever.' : ''}`,
    source: sources.guide,
  }),
  WAF_FILTERED: (status) => ({
    text: `A custom response of the web ACL goes before this one: where the ACL has one, callers never see ${status}.`,
    source: sources.types,
  }),
  REQUEST_TOO_LARGE: () => ({
    text: 'The 413 for a body over 10 MB can’t be changed, neither its status nor its body.',
    source: sources.known,
  }),
  INTEGRATION_FAILURE: (status) => ({
    text: `INTEGRATION_FAILURE is listed with 504, and failures of a Lambda function were seen delivered as 500 and 502. A status of its own makes all of them ${status}.`,
    source: sources.recorded,
  }),
};

function others(type: TypeName, settings: Settings): string {
  const chosen = new Set(settings.responses.map((one) => one.type));
  const own: ResponseType = responseTypes[type];
  const rest = Object.entries(responseTypes).filter(
    ([name, { family, status }]: [string, ResponseType]) =>
      family === own.family && status !== null && !chosen.has(name as TypeName),
  );
  return rest.map(([name, { status }]) => `${name} (${status})`).join(', ');
}

/** What comes of a changed status. */
function statusWarnings({ type, status }: Choice, settings: Settings): Warning[] {
  const own: ResponseType = responseTypes[type];
  if (status === undefined || status === own.status) return [];
  const found: Warning[] = [];
  if (own.status === null)
    found.push({
      text: `A status on ${type} replaces that of every error without a setting of its own: ${others(type, settings)}, and errors of no type. They have nothing in common, and share ${status} then.`,
      source: sources.types,
    });
  const special = ofStatus[type]?.(status);
  if (special) found.push(special);
  if (status < 400)
    found.push({
      text: `${type} with ${status}: a refusal that says it succeeded. Clients, caches and monitors take it for a good answer.`,
      source: sources.clientErrors,
    });
  if (status === 401)
    found.push({
      text: `${type} with 401: the standard wants a WWW-Authenticate header with every 401, and this answer has none, so a browser asks nobody for credentials.`,
      source: sources.unauthorized,
    });
  if (own.status === 429)
    found.push({
      text: `${type} without 429: clients that wait and repeat a request at 429 give up, or repeat it at once.`,
      source: sources.tooMany,
    });
  if (own.family === '5XX' && status >= 400 && status < 500)
    found.push({
      text: `${type} with ${status}: a 4xx says that the caller is at fault. The AWS SDKs and clients like them repeat a request after 500, 502, 503 and 504, and not after this.`,
      source: sources.retries,
    });
  if (own.family === '4XX' && status >= 500)
    found.push({
      text: `${type} with ${status}: clients repeat a request after a 5xx. This one will be refused every time.`,
      source: sources.retries,
    });
  if (keptByCloudFront.has(status))
    found.push({
      text: `A CloudFront distribution of yours in front of the API keeps a ${status} for ten seconds unless it is set otherwise: the next caller may get somebody else’s refusal.`,
      source: sources.cached,
    });
  return found;
}

function bodyWarnings(settings: Settings): Warning[] {
  const found: Warning[] = [];
  const risky = unescaped.filter((member) =>
    settings.responses.some(({ type }) => hasMember(type, member, settings)),
  );
  if (risky.length > 0)
    found.push({
      text: `${risky.join(' and ')}: a template has no function that escapes quotation marks, and AWS does not say whether it does so itself. Provoke the error once and read the body with a JSON parser.${risky.includes('reason') ? ' Let the authorizer put no quotation mark, backslash or line break into the value.' : ''}`,
      source: sources.templates,
    });
  if (risky.includes('reason'))
    found.push({
      text: 'IAM and the resource policy answer with ACCESS_DENIED as well, and have no authorizer: reason says nothing then.',
      source: sources.guide,
    });
  return found;
}

function corsWarnings({ cors, responses }: Settings): Warning[] {
  if (!cors) return [];
  const chosen = new Set(responses.map(({ type }) => type));
  const missing = (['DEFAULT_4XX', 'DEFAULT_5XX'] as const).filter((type) => !chosen.has(type));
  const found: Warning[] = [
    {
      text: 'A refused preflight stays refused, with or without these headers: it has to be answered with a status from 200 to 299. Let OPTIONS need no authorization and no API key.',
      source: sources.preflight,
    },
  ];
  if (missing.length > 0)
    found.push({
      text: `Errors of the types that are not chosen stay hidden from the page. Choose ${missing.join(' and ')} as well.`,
      source: sources.types,
    });
  return found;
}

/** What to know before the settings are used, the gravest first; none for settings that hide nothing. */
export function warningsOf(settings: Settings): Warning[] {
  const all = [
    ...settings.responses.flatMap((choice) => statusWarnings(choice, settings)),
    ...bodyWarnings(settings),
    ...corsWarnings(settings),
  ];
  return all.filter((one, index) => all.findIndex(({ text }) => text === one.text) === index);
}
