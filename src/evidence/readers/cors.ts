import { type Finding, type Part, finding, quoteOf } from '../reading.ts';

/** Lines by which browsers report CORS: Chromium's and its older forms, Firefox's, Safari's. */
const lines = [
  /(?:Access to (?:fetch|XMLHttpRequest|[\w ]{1,30}) at|XMLHttpRequest cannot load|Fetch API cannot load)[^\r\n]{0,1500}/i,
  /Cross-Origin Request (?:Blocked|Warning)[^\r\n]{0,1500}/i,
  /Origin \S{1,300} is not allowed by Access-Control-Allow-Origin[^\r\n]{0,200}/i,
  /Request header field [\w-]{1,80} is not allowed by Access-Control-Allow-Headers[^\r\n]{0,100}/i,
  /Method \w{1,20} is not allowed by Access-Control-Allow-Methods[^\r\n]{0,100}/i,
  /(?:Preflight response is not successful|Access-Control-Allow-Origin cannot contain more than one origin)[^\r\n]{0,200}/i,
  /(?:Cannot use wildcard in Access-Control-Allow-Origin|Credentials flag is true, but Access-Control-Allow-Credentials)[^\r\n]{0,200}/i,
  /(?:blocked by CORS policy|Reason: CORS|No 'Access-Control-Allow-Origin' header)[^\r\n]{0,800}/i,
];
/** What a script sees of it: no more than that the call failed. */
const scriptErrors =
  /TypeError: (?:Failed to fetch|NetworkError when attempting to fetch resource|Load failed)[^\r\n]{0,100}|CORS (?:error|policy|issue)[^\r\n]{0,100}/i;

type CorsMessage = NonNullable<Finding['value']>;
/** Most telling first: a line about a header also mentions the preflight. */
const reasons: readonly (readonly [RegExp, CorsMessage])[] = [
  [/redirect/i, 'redirect'],
  [/header (?:field )?['"‘]?[\w-]{1,80}['"’]? is not allowed (?:by|according)|`?Access-Control-Allow-Headers`? is `\*`/i, 'header-not-allowed'],
  [/method \w{1,20} is not allowed|did not find method/i, 'method-not-allowed'],
  [/wildcard|credentials flag|is ['‘]\*['’]|Access-Control-Allow-Credentials/i, 'wildcard-with-credentials'],
  [/multiple values|multiple CORS header|more than one origin/i, 'several-values'],
  [/not equal to the supplied origin|does not match|contains the invalid value|has a value '[^']{1,300}' that is not/i, 'origin-mismatch'],
  [/preflight/i, 'preflight-failed'],
  [/No 'Access-Control-Allow-Origin'|Access-Control-Allow-Origin['’]? missing/i, 'no-header'],
];
const namedHeader = /header (?:field )?['"‘]?([\w-]{1,80})['"’]? is not allowed/i;

/** Reads what a browser's console says about CORS. */
export function readCors(text: string, offset: number): Part {
  for (const pattern of lines) {
    const found = pattern.exec(text);
    if (!found) continue;
    const quote = quoteOf(found, 0, offset);
    const matches = [{ slug: 'cors-blocked', weight: 11, quote }];
    const reason = reasons.find(([words]) => words.test(found[0]))?.[1];
    if (!reason) return { matches };
    const findings = [finding('corsMessage', reason as 'no-header', quote)];
    const header = namedHeader.exec(found[0])?.[1];
    if (header) {
      const kind = /^access-control-/i.test(header) ? 'access-control' : 'ordinary';
      findings.push(finding('refusedHeader', kind, quote));
    }
    return { matches, findings };
  }
  const found = scriptErrors.exec(text);
  if (!found) return {};
  const quote = quoteOf(found, 0, offset);
  return {
    matches: [{ slug: 'cors-blocked', weight: 4, quote }],
    findings: [finding('corsMessage', 'no-detail', quote)],
  };
}
