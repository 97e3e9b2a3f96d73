import { jwtOf } from '../jwt.ts';
import { type Finding, finding, type Part, type Quote, quoteOf, type Stretch } from '../reading.ts';

/** A token with its claims, behind what announces it: the announcement may be quoted, the token may not. */
const token =
  /\b(Bearer |authorization["']?\s{0,3}[:=]\s{0,3}["']?|token["']?\s{0,3}[:=]\s{0,3}["']?)?(eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{0,2000})/gi;
const answered = /^[< \t]{0,8}date:[ \t]{0,4}(\w{3}, \d{2} \w{3} \d{4} \d\d:\d\d:\d\d GMT)/im;
const issuerClaim = /["']?\biss["']?\s{0,3}[:=]\s{0,3}["']?(https?:\/\/[^\s"',}]{1,300})/i;
const issuerSet =
  /\b(?:oidc[-_]?)?issuer(?:[-_]?ur[il])?["']?\s{0,3}[:=]\s{0,3}["']?(https?:\/\/[^\s"',}]{1,300})/gi;

/**
 * Reads why a JSON Web Token is refused, where the text shows it: a token that had expired when the answer came, or an
 * `iss` claim that is not the issuer which the authorizer was given. The two have to be equal, a last slash included
 * (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html).
 */
export function readToken({ text, low, at }: Stretch): Part {
  if (!low.includes('eyj') && !low.includes('iss')) return {};
  const findings: Finding[] = [];
  const sent = [...text.matchAll(token)].slice(0, 5);
  const claims = sent.map(([, , one = '']) => jwtOf(one).claims);
  const date = answered.exec(text);
  const now = date ? Date.parse(date[1] ?? '') / 1000 : Number.NaN;
  const old = claims.findIndex(({ exp, nbf }) => (isTime(exp) && exp < now) || (isTime(nbf) && nbf > now));
  if (date && old >= 0) findings.push(finding('tokenProblem', 'expired', placeOf(sent[old], date, at)));
  const idToken = claims.findIndex(({ token_use: use }) => use === 'id');
  if (idToken >= 0 && low.includes('insufficient_scope')) {
    const quote = {
      from: at + low.indexOf('insufficient_scope'),
      to: at + low.indexOf('insufficient_scope') + 18,
    };
    findings.push(finding('tokenProblem', 'wrong-type', quote));
  }
  const written = issuerClaim.exec(text)?.[1];
  const claimed = written ?? claims.map(({ iss }) => iss).find((iss) => typeof iss === 'string');
  const configured = [...text.matchAll(issuerSet)].slice(0, 20);
  const [first] = configured;
  if (first && claimed !== undefined && configured.every(([, issuer]) => issuer !== claimed))
    findings.push(finding('tokenProblem', 'issuer-or-audience', quoteOf(first as RegExpExecArray, at)));
  return { findings };
}

const isTime = (value: unknown): value is number => typeof value === 'number' && value > 1_000_000_000;

function placeOf(sent: RegExpMatchArray | undefined, date: RegExpExecArray, at: number): Quote {
  const label = sent?.[1]?.trimEnd();
  if (!sent || !label) return quoteOf(date, at);
  return { from: at + (sent.index ?? 0), to: at + (sent.index ?? 0) + label.length };
}
