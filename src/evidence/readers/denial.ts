import type { Target } from '../../facts/target.ts';
import {
  type Finding,
  finding,
  type Part,
  type Quote,
  quoteOf,
  quoteOfGroup,
  type Stretch,
} from '../reading.ts';
import { verbFinding } from '../verb.ts';

type Named =
  | 'explicit-identity'
  | 'explicit-resource'
  | 'no-identity-allow'
  | 'no-resource-allow'
  | 'vpc-endpoint'
  | 'boundary';

/** How a denial may end, and which policy it thereby names (AWS's wording of access-denied messages). */
const endings: readonly (readonly [RegExp, Named])[] = [
  [
    /explicit deny in an? (?:permissions boundary|(?:service|resource) control policy|session policy)|no (?:permissions boundary|(?:service|resource) control policy|session policy) allows/i,
    'boundary',
  ],
  [/(?:explicit deny in an?|no) VPC endpoint policy/i, 'vpc-endpoint'],
  [/explicit deny in an identity-based policy/i, 'explicit-identity'],
  [/explicit deny in a resource-based policy/i, 'explicit-resource'],
  [/no identity-based policy allows/i, 'no-identity-allow'],
  [/no resource-based policy allows/i, 'no-resource-allow'],
];
const denial = /is not authorized to perform:?\s{0,3}execute-api:[^\r\n]{0,700}/i;
const methodArn =
  /arn:aws[\w-]{0,12}:execute-api:([a-z0-9-]{0,30}):[\d*x]{0,20}:([a-z0-9]{3,20})\/([\w$.-]{1,128})\/(?:(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)((?:\/[^\s"'\\[\]\u201c\u201d]{0,500})?)|(\$connect))/d;
/** The sentence is over behind the ARN: nothing more was said, and nothing was cut off. */
const saysNoMore = /^\\{0,3}["'}]/;

/** Reads who was denied, by which policy, and for which method, out of an access-denied message. */
export function readDenial({ text, low, at }: Stretch): Part {
  const found = low.includes('is not authorized to perform') ? denial.exec(text) : null;
  if (!found) return {};
  const [sentence] = found;
  const start = at + found.index;
  const findings: Finding[] = [];
  const arn = methodArn.exec(sentence);
  const ending = endings.find(([words]) => words.test(sentence));
  const said = ending?.[0].exec(sentence);
  if (ending && said) findings.push(finding('denialNames', ending[1], quoteOf(said, start)));
  else if (
    arn?.[4] &&
    saysNoMore.test(sentence.slice(arn.index + arn[0].length, arn.index + arn[0].length + 4))
  ) {
    findings.push(finding('denialNames', 'nothing', { from: start, to: start + arn.index + arn[0].length }));
  }
  findings.push(...principal(text, at, found.index));
  if (arn?.[6]) findings.push(finding('apiType', 'websocket', quoteOfGroup(arn, 6, start)));
  if (arn?.[4]) findings.push(...verbFinding(arn[4], quoteOfGroup(arn, 4, start)));
  return { findings, ...(arn && { target: targetOf(arn) }) };
}

/** Whether the caller's identity is one of a Cognito identity pool's roles. A user of IAM's can't be. */
function principal(text: string, at: number, until: number): Finding[] {
  const from = Math.max(0, until - 400);
  const lead = text.slice(from, until);
  const quote = (found: RegExpExecArray): Quote => quoteOf(found, at + from);
  const pool = /assumed-role\/[^\s/"]{1,100}\/CognitoIdentityCredentials/.exec(lead);
  if (pool) return [finding('identityPool', 'yes', quote(pool))];
  const user = /arn:aws[\w-]{0,12}:iam::[\dx*]{1,12}:user\//.exec(lead);
  return user ? [finding('identityPool', 'no', quote(user))] : [];
}

/** The target as the ARN names it. Under which host it was called the ARN doesn't say. */
function targetOf([, region, id = '', stage = '', method, path]: RegExpExecArray): Target {
  return {
    ...(/^[a-z0-9]{10}$/.test(id) && { apiId: id }),
    ...(region && /^[a-z]{2}(?:-[a-z]{2,12}){1,2}-\d$/.test(region) && { region }),
    stage,
    ...(method && { method, path: `/${stage}${path || '/'}` }),
  };
}
