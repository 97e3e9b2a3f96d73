import { shownLength } from '../address.ts';
import type { CurlCommand } from '../curl-command.ts';
import type { Request } from '../exchange.ts';
import { type Finding, finding } from '../reading.ts';
import { verbFinding } from '../verb.ts';
import { apiKeyOf, authorizationOf, hidesCredential, mayBeKey } from './credential.ts';

/**
 * Reads what a `curl` command sends. What the shell puts in for a variable is not known, and nothing is said of it. `sent`: the
 * request, if the text has it.
 */
export function readCommand(command: CurlCommand, sent?: Request): Finding[] {
  // The request as it was sent goes before the command, which may be another's.
  if (sent) return command.signs ? [finding('signer', 'curl', command.signs)] : [];

  const { method, methodQuote, headers, open, quote, url, urlQuote } = command;
  const findings: Finding[] = [...verbFinding(method, methodQuote), ...authorization(command)];
  const address = { from: urlQuote.from, to: Math.min(urlQuote.to, urlQuote.from + shownLength(url)) };
  const plain = headers.filter(isPlain);
  const key = apiKeyOf(plain, url, address);
  if (key) findings.push(key);
  if (open || plain.length < headers.length) return findings;
  if (!key && !headers.some(mayBeKey)) findings.push(finding('apiKeySent', 'no', quote));
  if (!hidesCredential(headers, url)) findings.push(finding('credentialSent', 'no', quote));
  return findings;
}

const isPlain = ({ value }: { value: string }): boolean => !/[$`]/.test(value);

function authorization({ signs, headers, open, quote, url }: CurlCommand): Finding[] {
  if (signs) {
    return [
      finding('signer', 'curl', signs),
      finding('signed', 'yes', signs),
      finding('authorizationKind', 'aws', signs),
      finding('credentialSent', 'yes', signs),
    ];
  }
  const header = headers.find(({ name }) => name === 'authorization');
  if (header) return isPlain(header) ? authorizationOf(header) : [];
  if (open || /[?&]X-Amz-Signature=/i.test(url) || url.includes('$')) return [];
  return [finding('signed', 'no', quote), finding('authorizationKind', 'none', quote)];
}
