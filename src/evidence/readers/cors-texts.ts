/**
 * The sentences by which browsers report CORS, most telling first: a line about a header mentions the preflight too.
 * Only the telling clause is matched, since what stands around it holds addresses. Sources: Chromium's
 * cors_error_string.cc, Firefox's security.properties, WebKit's CrossOriginAccessControl.cpp, and their older forms.
 */
import type { FactValue } from '../../facts/vocabulary.ts';

const allowOrigin = `['"]?Access-Control-Allow-Origin['"]?`;
const allowHeaders = `['"\`]?Access-Control-Allow-Headers['"\`]?`;

const texts: readonly (readonly [FactValue<'corsMessage'>, ...string[]])[] = [
  [
    'redirect',
    'Redirect is not allowed for a preflight request',
    'which is disallowed for cross-origin requests that require preflight',
    // Of Firefox the console's sentences and, from its network panel, the shorter ones.
    'CORS (?:request )?external redirect not allowed',
  ],
  [
    'header-not-allowed',
    `Request header field [\\w-]{1,80} is not allowed by ${allowHeaders}`,
    `header ['"][\\w-]{1,80}['"] is not allowed according to header ${allowHeaders}`,
    `missing token ['"][\\w-]{1,80}['"] in CORS header ${allowHeaders}`,
    `When the ${allowHeaders} is [\`'"]\\*[\`'"], the [\`'"]Authorization[\`'"] header is not covered`,
  ],
  [
    'method-not-allowed',
    'Method [\\w-]{1,20} is not allowed by Access-Control-Allow-Methods',
    'Did not find method in CORS header',
    'CORS Method Not Found',
  ],
  [
    'wildcard-with-credentials',
    "must not be the wildcard '\\*' when",
    "wildcard '\\*' cannot be used in the",
    'Cannot use wildcard in Access-Control-Allow-Origin',
    'Credential is not supported if the CORS header',
    "Access-Control-Allow-Credentials' header in the response is '[^'\\r\\n]{0,40}' which must be 'true'",
    `expected ['"]true['"] in CORS header`,
    'Credentials flag is true, but Access-Control-Allow-Credentials',
  ],
  [
    'several-values',
    `${allowOrigin} header contains multiple values`,
    'Multiple CORS header',
    'CORS Multiple Origin Not Allowed',
    'Access-Control-Allow-Origin cannot contain more than one origin',
  ],
  [
    'origin-mismatch',
    'that is not equal to the supplied origin',
    `CORS header ${allowOrigin} does not match`,
    'CORS Allow Origin Not Matching Origin',
    `${allowOrigin} header contains the invalid value`,
  ],
  [
    'preflight-failed',
    "Response to preflight request doesn't pass access control check: (?:No 'Access-Control-Allow-Origin' header is present|It does not have HTTP ok status)",
    'Response for preflight (?:has invalid|does not have) HTTP[^\\r\\n]{0,20}status',
    'CORS preflight (?:(?:response|channel) )?did not succeed',
    'Preflight response is not successful',
  ],
  [
    'no-header',
    // Chromium says the same of a preflight, behind a sentence of its own: without what stands before it nobody knows.
    `(?<=CORS policy:\\s{1,3}|(?:cannot load|failed to load) \\S{3,2000}\\s{1,3})No ${allowOrigin} header is present`,
    // Firefox looks for the header before the status, in the answer to a preflight too: an error may be either's.
    `CORS header ${allowOrigin} missing(?=\\)?\\.?\\s{0,3}Status code: 2)`,
    'CORS Missing Allow Origin\\b',
  ],
  ['no-detail', 'CORS request did not succeed'],
];

/** What a message means, as a value of the fact `corsMessage`, by its pattern. */
export const corsReasons: readonly (readonly [RegExp, FactValue<'corsMessage'>])[] = texts.map(
  ([message, ...list]) => [new RegExp(list.join('|'), 'i'), message],
);

/** That a browser speaks of CORS at all. */
export const speaks =
  /No ['"]?Access-Control-Allow-Origin['"]? header is present|CORS header ['"]?Access-Control-Allow-Origin['"]? missing|blocked by CORS policy|Cross-Origin Request (?:Blocked|Warning)|is not allowed by Access-Control-Allow-Origin|due to access control checks|is therefore not allowed access/i;

/** What scripts and the network panel say: that the call failed, and no more. */
export const scriptErrors =
  /TypeError: (?:Failed to fetch|NetworkError when attempting to fetch resource|Load failed)|\bCORS (?:error|policy|issue)\b|\bcross[- ]origin error\b/i;
