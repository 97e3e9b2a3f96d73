import { type Finding, type Match, type Part, finding, quoteOf } from '../reading.ts';

type Answer = 'no-route' | 'event-shape' | 'dependency' | 'rate-limit' | 'other';

/** Errors as well-known frameworks and runtimes write them: the application answered, not the gateway. */
const signatures: readonly { pattern: RegExp; slug: 'backend-error' | 'backend-auth-error'; answer?: Answer; weight?: number }[] = [
  // Express, NestJS, Fastify, Flask, FastAPI, Django REST framework, Spring
  { pattern: /Cannot (?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD) \/\S{0,500}/, slug: 'backend-error', answer: 'no-route' },
  { pattern: /Route (?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD):\S{1,500} not found/, slug: 'backend-error', answer: 'no-route' },
  { pattern: /"detail"\s{0,3}:\s{0,3}"Not found\.?"/i, slug: 'backend-error', answer: 'no-route' },
  { pattern: /"detail"\s{0,3}:\s{0,3}"Method (?:Not Allowed|\\"\w+\\" not allowed)/i, slug: 'backend-error', answer: 'no-route' },
  { pattern: /The requested URL was not found on (?:the|this) server/i, slug: 'backend-error', answer: 'no-route' },
  { pattern: /"status"\s{0,3}:\s{0,3}40[45]\s{0,3},\s{0,3}"error"\s{0,3}:\s{0,3}"(?:Not Found|Method Not Allowed)"/i, slug: 'backend-error', answer: 'no-route' },
  { pattern: /"detail"\s{0,3}:\s{0,3}"(?:Not authenticated|Authentication credentials were not provided\.?)"/i, slug: 'backend-auth-error' },
  { pattern: /"(?:error|code)"\s{0,3}:\s{0,3}"(?:api[_-]?key[_-]?(?:missing|invalid|required)|invalid[_-]?(?:token|api[_-]?key)|unauthorized|unauthenticated|token[_-]?(?:missing|expired|invalid))"/i, slug: 'backend-auth-error' },
  { pattern: /"errorMessage"\s{0,3}:\s{0,3}"[^"\r\n]{0,80}\b40[13]\b/i, slug: 'backend-auth-error', weight: 10 },
  { pattern: /x-amzn-remapped-www-authenticate/i, slug: 'backend-auth-error' },
  // A Lambda function that read its event as another shape
  { pattern: /(?:Cannot read propert(?:y|ies)[^\r\n]{0,60}['"(]|KeyError:? ['"])(?:authorizer|requestContext|headers|body|pathParameters|queryStringParameters|httpMethod|http|rawPath|path|resource)\b/, slug: 'backend-error', answer: 'event-shape' },
  { pattern: /\/var\/task\/|\bTask timed out after|"errorType"\s{0,3}:/, slug: 'backend-error', weight: 5 },
  { pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\s+ERROR\b[^\r\n]{0,300}?\b(?:TooManyRequests|Throttling|AccessDenied|ResourceNotFound)\w*Exception/, slug: 'backend-error', answer: 'dependency', weight: 10 },
  { pattern: /application\/problem\+json|x-powered-by: ?Express/i, slug: 'backend-error', weight: 5 },
];

/** Body texts in which an application says that it got no credential at all. */
const nothingArrived = /not authenticated|credentials were not provided|api[_ -]?key[_ -]?(?:is )?(?:missing|required)|missing (?:api key|token|authorization)|no (?:api key|token) provided/i;

/** Reads what shows that the application behind the gateway wrote the answer. */
export function readBackend(text: string, offset: number): Part {
  const matches: Match[] = [];
  const findings: Finding[] = [];
  for (const { pattern, slug, answer, weight = 8 } of signatures) {
    const found = pattern.exec(text);
    if (!found) continue;
    const quote = quoteOf(found, 0, offset);
    matches.push({ slug, weight, quote });
    if (answer) findings.push(finding('backendAnswer', answer, quote));
  }
  const nothing = nothingArrived.exec(text);
  if (nothing) findings.push(finding('backendReceives', 'no', quoteOf(nothing, 0, offset)));
  return { matches, findings };
}
