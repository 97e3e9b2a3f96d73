import { weights } from '../reading.ts';

type Answer = 'no-route' | 'event-shape' | 'dependency' | 'rate-limit';

/** An error as a well-known framework or runtime writes it. */
export interface BackendText {
  /** A text in lower case without which the pattern can't match. */
  needle: string;
  pattern: RegExp;
  slug: 'backend-error' | 'backend-auth-error' | 'lambda-error-object';
  /** What kind of error it is, as a value of the fact `backendAnswer`. */
  answer?: Answer;
  weight?: number;
}

const verbs = 'GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD';
const q = `\\\\{0,3}["']`;
const is = `${q}\\s{0,3}:\\s{0,3}${q}`;
const text = (pattern: string, flags = 'i'): RegExp => new RegExp(pattern, flags);

const noRoute: readonly (readonly [needle: string, RegExp])[] = [
  // Express and NestJS, Fastify, FastAPI, Django REST framework, Flask, Spring, Serverless adapters
  ['cannot ', text(`Cannot (?:${verbs}) /[^\\s"'<\\\\]{0,500}`, '')],
  ['route ', text(`Route (?:${verbs}):[^\\s"'<\\\\]{1,500} not found`, '')],
  [
    'detail',
    text(
      `${q}?detail${is}(?:Not found\\.?|Method Not Allowed|Method \\\\{0,3}"\\w{3,7}\\\\{0,3}" not allowed\\.)`,
    ),
  ],
  ['the requested url was not found on ', /The requested URL was not found on (?:the|this) server/i],
  [
    '"status"',
    /"status"\s{0,3}:\s{0,3}40[45]\s{0,3},\s{0,9}"error"\s{0,3}:\s{0,3}"(?:Not Found|Method Not Allowed)"/,
  ],
];

const noCredential: readonly (readonly [needle: string, RegExp])[] = [
  [
    'detail',
    text(
      `${q}?detail${is}(?:Not authenticated|Authentication credentials were not provided|Could not validate credentials|Invalid token)\\.?`,
    ),
  ],
  [
    '"',
    text(
      `${q}?(?:error|code)${is}(?:api[_-]?key[_-]?(?:missing|invalid|required)|(?:missing|invalid)[_-]?(?:token|api[_-]?key)|unauthori[sz]ed|unauthenticated|token[_-]?(?:missing|expired|invalid))${q}`,
    ),
  ],
];

/** Fields of an event that code reads which was written for another shape of it. */
const fields =
  'authorizer|requestContext|headers|body|pathParameters|queryStringParameters|httpMethod|http|rawPath|path|resource';

/** Errors by which the application behind the gateway is known. */
export const backendTexts: readonly BackendText[] = [
  ...noRoute.map(
    ([needle, pattern]): BackendText => ({ needle, pattern, slug: 'backend-error', answer: 'no-route' }),
  ),
  ...noCredential.map(([needle, pattern]): BackendText => ({ needle, pattern, slug: 'backend-auth-error' })),
  {
    needle: 'errormessage',
    pattern: /"errorMessage"\s{0,3}:\s{0,3}"[^"\r\n]{0,80}\b40[13]\b/i,
    slug: 'backend-auth-error',
    weight: weights.sentence + 1,
  },
  {
    needle: 'cannot read propert',
    pattern: text(`Cannot read propert(?:y|ies)[^\\r\\n]{0,60}['"(](?:${fields})\\b`, ''),
    slug: 'backend-error',
    answer: 'event-shape',
    weight: weights.sentence,
  },
  {
    needle: 'keyerror',
    pattern: text(`KeyError:? ['"](?:${fields})\\b`, ''),
    slug: 'backend-error',
    answer: 'event-shape',
    weight: weights.sentence,
  },
  {
    needle: 'is not authorized to perform',
    pattern: /is not authorized to perform: (?!execute-api|apigateway)[a-z0-9-]{2,30}:\w{3,60}/i,
    slug: 'backend-error',
    answer: 'dependency',
    weight: weights.likely,
  },
  {
    needle: 'when calling the',
    pattern:
      /An error occurred \(\w{3,60}\) when calling the (?!PostToConn|GetConn|DeleteConn)\w{3,60} operation/,
    slug: 'backend-error',
    answer: 'dependency',
    weight: weights.sentence,
  },
  {
    needle: 'unable to infer a handler',
    pattern: /adapter was unable to infer a handler/i,
    slug: 'backend-error',
    answer: 'event-shape',
  },
  {
    needle: 'exception',
    // A denial of `execute-api` is the gateway's own: a call to `@connections`, or to another API.
    pattern:
      /(?<=[0-9a-f]{4}-[0-9a-f]{12}[\t ]{1,4})ERROR\b(?![^\r\n]{0,1000}execute-api:)[^\r\n]{0,300}?\b(?:TooManyRequests|Throttling|AccessDenied|ResourceNotFound|ProvisionedThroughputExceeded)\w{0,40}Exception/,
    slug: 'backend-error',
    answer: 'dependency',
    weight: weights.surest,
  },
  {
    needle: 'request was throttled',
    pattern: /Request was throttled\./,
    slug: 'backend-error',
    answer: 'rate-limit',
  },
  {
    needle: 'task timed out after',
    pattern: /Task timed out after \d/i,
    slug: 'lambda-error-object',
    weight: weights.shape - 1,
  },
  { needle: '/var/task/', pattern: /\/var\/task\//, slug: 'backend-error', weight: weights.likely + 1 },
  {
    needle: 'problem+json',
    pattern: /application\/problem\+json/i,
    slug: 'backend-error',
    weight: weights.likely + 1,
  },
  {
    needle: 'x-powered-by',
    pattern: /x-powered-by: ?Express/i,
    slug: 'backend-error',
    weight: weights.likely + 1,
  },
  {
    needle: 'successfully completed execution',
    pattern: /Successfully completed execution/i,
    slug: 'backend-error',
    weight: weights.hint,
  },
];
