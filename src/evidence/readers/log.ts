import { type Finding, finding, type Match, type Part, quoteOf, type Stretch, weights } from '../reading.ts';
import { responseTypes } from '../response-types.ts';

/** The names are everyday words of applications too: they count behind the label of a log, or if they are long. */
const labelled =
  /(?:[rR]esponse[_ ]?[tT]ype|\berrType)["']{0,2}\s{0,3}[:=]?\s{0,3}["']{0,2}([A-Z][A-Z_]{3,40})\b/g;
const unmistakable = /\b(?:WAF_FILTERED|INTEGRATION_(?:FAILURE|TIMEOUT)|BAD_REQUEST_(?:BODY|PARAMETERS))\b/;

const authorizer = /Authorizer result body before parsing:/i;
const threw =
  /Authorizer result body before parsing:[^\r\n]{0,40}"errorMessage"\s{0,3}:\s{0,3}"Unauthorized"/i;

/** The credential that the authorizer looks for was there; its value is masked. */
const incoming = /Incoming identity: (?=\S)/i;
const refusal = /The client is not authorized to perform this operation/i;
const returned = /Authorizer result body before parsing:([^\r\n]{0,4000})/i;
const effects = /"Effect"\s{0,3}:\s{0,3}"(Allow|Deny)"/gi;

/**
 * The log has one sentence for both denials of an authorizer. What the authorizer returned tells them apart, if it is
 * there as a whole: nothing but allowing, or nothing but denying for every resource.
 */
function denied({ text, at }: Stretch): Match[] {
  const said = refusal.exec(text);
  const policy = returned.exec(text)?.[1] ?? '';
  if (!said || !/\}\s{0,3}$/.test(policy.slice(-5))) return [];
  const kinds = new Set([...policy.matchAll(effects)].map(({ 1: kind = '' }) => kind.toLowerCase()));
  if (kinds.size !== 1) return [];
  const forAll = /"Resource"\s{0,3}:\s{0,3}\[?\s{0,3}"\*"/i.test(policy);
  const slug = kinds.has('allow') ? 'implicit-deny' : forAll ? 'explicit-deny' : undefined;
  return slug ? [{ slug, weight: weights.sentence, quote: quoteOf(said, at) }] : [];
}

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
    // Of the 403s that look alike this one is the key's, and the web ACL let the request pass.
    if (name === 'INVALID_API_KEY' && slugs)
      findings.push(finding('apiKeyRequired', 'yes', quote), finding('webAcl', 'not-blocked', quote));
  }
  const identity = low.includes('incoming identity: ') ? incoming.exec(text) : null;
  if (identity) findings.push(finding('credentialSent', 'yes', quoteOf(identity, at)));
  const firewall = low.indexOf('error evaluating the aws waf rules');
  if (firewall >= 0) {
    const quote = { from: at + firewall, to: at + firewall + 'error evaluating the aws waf rules'.length };
    matches.push({ slug: 'internal-server-error', weight: weights.sentence + 1, quote });
  }
  if (low.includes('authorizer result body')) {
    matches.push(...denied({ text, low, at }));
    const ran = threw.exec(text) ?? authorizer.exec(text);
    const quote = ran && quoteOf(ran, at);
    if (quote) {
      findings.push(finding('authType', 'lambda', quote));
      findings.push(finding('authorizerRan', threw.test(text) ? 'threw-unauthorized' : 'yes', quote));
    }
  }
  return { matches, findings };
}
