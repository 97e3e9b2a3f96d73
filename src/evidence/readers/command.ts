import type { CurlCommand } from '../curl-command.ts';
import { type Finding, finding } from '../reading.ts';
import { apiKeyOf, authorizationOf } from './credential.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

/** Reads what a `curl` command sends. What the shell puts in for a variable is not known, and nothing is said of it. */
export function readCommand({
  method,
  methodQuote,
  signs,
  headers,
  open,
  quote,
  url,
  urlQuote,
}: CurlCommand): Finding[] {
  const findings: Finding[] = [];
  const known = methods.find((name) => name === method);
  if (known) findings.push(finding('method', known, methodQuote));
  const plain = headers.filter(({ value }) => !/[$`]/.test(value));
  const authorization = headers.find(({ name }) => name === 'authorization');
  const presigned = /[?&]X-Amz-Signature=/i.test(url);
  if (signs)
    findings.push(
      finding('signer', 'curl', signs),
      finding('signed', 'yes', signs),
      finding('authorizationKind', 'aws', signs),
    );
  else if (presigned) findings.push(finding('signed', 'yes', urlQuoteOf(urlQuote, url)));
  else if (authorization && plain.includes(authorization)) findings.push(...authorizationOf(authorization));
  else if (authorization === undefined && !open) {
    findings.push(finding('signed', 'no', quote), finding('authorizationKind', 'none', quote));
  }
  const key = apiKeyOf(plain, url, urlQuoteOf(urlQuote, url));
  if (key) findings.push(key);
  return findings;
}

/** The address without its query, where it stands. */
const urlQuoteOf = ({ from, to }: CurlCommand['urlQuote'], url: string): CurlCommand['urlQuote'] => ({
  from,
  to: Math.min(to, from + (url.split('?')[0] ?? '').length + 1),
});
