import type { Target } from '../../facts/target.ts';
import { type Finding, type Part, finding, quoteOf } from '../reading.ts';

/** How a denial may end, and which policy it thereby names (AWS's wording of access-denied messages). */
const endings: readonly (readonly [RegExp, 'explicit-identity' | 'explicit-resource' | 'no-identity-allow' | 'no-resource-allow' | 'vpc-endpoint' | 'boundary'])[] = [
  [/in an? (?:permissions boundary|service control policy|session policy|resource control policy)|no (?:permissions boundary|service control policy|session policy|resource control policy) allows/i, 'boundary'],
  [/(?:in|no) (?:an? )?VPC endpoint policy/i, 'vpc-endpoint'],
  [/explicit deny in an identity-based policy/i, 'explicit-identity'],
  [/explicit deny in a resource-based policy/i, 'explicit-resource'],
  [/no identity-based policy allows/i, 'no-identity-allow'],
  [/no resource-based policy allows/i, 'no-resource-allow'],
];
const denial = /is not authorized to perform:?\s*execute-api:[^\r\n]{0,700}/i;
const invokeArn =
  /arn:aws[\w-]*:execute-api:([a-z0-9-]{0,30}):[\d*x-]{0,20}:([a-z0-9]{10})\/([\w$.-]{1,128})\/([A-Z]{3,7})(\/[^\s"'\\]{0,500})?/;
const pooled = /assumed-role\/[^\s/"]{1,100}\/CognitoIdentityCredentials/;

/** Reads who was denied, by which policy, and for which method, out of an access-denied message. */
export function readDenial(text: string, offset: number): Part {
  const found = denial.exec(text);
  if (!found) return {};
  const findings: Finding[] = [];
  const anonymous = /anonymous\s*$/i.test(text.slice(Math.max(0, found.index - 20), found.index));
  const ending = endings.find(([words]) => words.test(found[0]));
  if (ending) {
    const said = ending[0].exec(found[0]);
    if (said) findings.push(finding('denialNames', ending[1], quoteOf(said, 0, offset + found.index)));
  } else if (anonymous && /with an explicit deny/i.test(found[0])) {
    findings.push(finding('denialNames', 'explicit-resource', quoteOf(found, 0, offset)));
  }
  const pool = pooled.exec(text);
  if (pool) findings.push(finding('identityPool', 'yes', quoteOf(pool, 0, offset)));
  const arn = invokeArn.exec(found[0]);
  return { findings, ...(arn && { target: targetOfArn(arn) }) };
}

function targetOfArn([, region, apiId = '', stage = '', method = '', path]: RegExpExecArray): Target {
  const host = region ? `${apiId}.execute-api.${region}.amazonaws.com` : undefined;
  return {
    apiId,
    stage,
    method,
    ...(region && { region }),
    ...(host && { host, scheme: 'https' as const, path: `/${stage}${path ?? '/'}` }),
  };
}
