/**
 * The gateway's own wordings, old and new, matched by meaning: white space, letter case and quotation marks differ
 * between versions, clients and logs. Sources: the responses recorded against AWS and AWS's tables of gateway
 * responses, as the error pages list them.
 */
import { weights } from './reading.ts';

export interface Wording {
  slug: string;
  /** A text in lower case without which the pattern can't match: it is looked for first, since that is quick. */
  needle: string;
  /** The wording; the needle itself if there is none. */
  pattern?: RegExp;
  /** `weights.sentence` unless given. */
  weight?: number;
}

const denied = 'is not authorized to perform';

/** Wordings of the errors of routes, credentials and policies, wherever they stand in a text. */
export const wordings: readonly Wording[] = [
  {
    slug: 'missing-authentication-token',
    needle: 'authentication',
    pattern: /missing[\s_+-]{0,3}authentication[\s_+-]{0,3}token(?!exception)/i,
  },
  {
    slug: 'incomplete-signature',
    needle: 'key=value pair',
    pattern: /(?:not a valid|invalid) key=value pair/i,
  },
  {
    slug: 'incomplete-signature',
    needle: 'authorization header requires',
    pattern: /authorization header requires (?:\\?'?(?:credential|signature|signedheaders)|existence)/i,
  },
  { slug: 'incomplete-signature', needle: 'credential must have exactly 5' },
  { slug: 'incomplete-signature', needle: 'signedheader', pattern: /must be a \\?'?signedheader/i },
  { slug: 'signature-mismatch', needle: 'request signature we calculated does not match' },
  {
    slug: 'resource-policy-denied',
    needle: denied,
    pattern: /user:?\s{0,3}ann?onymous is not authorized to perform:?\s{0,3}execute-api:/i,
  },
  {
    slug: 'iam-denied',
    needle: denied,
    pattern:
      /arn:aws[\w-]{0,12}:(?:iam|sts):[^\s"]{1,300} is not authorized to perform:?\s{0,3}execute-api:(?!M(?:a(?:n\w{0,13})?)?\s{0,3}(?:\.{3}|…|$))/i,
  },
  {
    slug: 'explicit-deny',
    needle: 'not authorized to access this resource with an explicit deny',
    weight: weights.sentence + 1,
  },
  {
    slug: 'implicit-deny',
    needle: 'user is not authorized to access this resource',
    pattern: /user is not authorized to access this resource(?! with an explicit deny)/i,
  },
  // The log's words for both kinds of denial.
  {
    slug: 'explicit-deny',
    needle: 'the client is not authorized to perform this operation',
    weight: weights.hint,
  },
  {
    slug: 'implicit-deny',
    needle: 'the client is not authorized to perform this operation',
    weight: weights.hint,
  },
  {
    slug: 'unauthorized',
    needle: 'unauthorized request:',
    pattern: /unauthorized request:\s{0,3}[0-9a-f]{8}-[0-9a-f-]{27}/i,
  },
  { slug: 'forbidden', needle: 'invalid api key identifier specified', weight: weights.likely },
  { slug: 'forbidden', needle: 'method completed with status: 403', weight: weights.hint },
];
