import { type Finding, finding, type Part, quoteOf, type Stretch } from '../reading.ts';
import { alertTexts, networkTexts } from './network-texts.ts';

/** The default endpoint's name at a private address: a VPC endpoint with private DNS answers for it. */
const privateAddress =
  /(?:Connected to|Host) [\w-]{1,80}\.execute-api\.[\w-]{1,40}\.amazonaws\.com(?:\.cn)? \((?:10\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.)[\d.]{3,11}\)/i;

/** Reads from where a call came, as `curl -v` shows it, and at which step it failed where no answer came. */
export function readNetwork({ text, low, at }: Stretch): Part {
  const found = low.includes('.execute-api.') ? privateAddress.exec(text) : null;
  const findings: Finding[] = found
    ? [finding('callerNetwork', 'vpc-with-endpoint', quoteOf(found, at))]
    : [];
  for (const [value, needle, pattern] of networkTexts) {
    const from = low.indexOf(needle);
    const match = from < 0 ? null : pattern?.exec(text);
    if (from < 0 || (pattern && !match)) continue;
    const quote = match ? quoteOf(match, at) : { from: at + from, to: at + from + needle.length };
    findings.push(finding('connectionFailure', value, quote));
    break;
  }
  for (const [value, needle, pattern] of alertTexts) {
    const match = low.includes(needle) ? pattern.exec(text) : null;
    if (match) findings.push(finding('handshakeDetail', value, quoteOf(match, at)));
  }
  return { findings };
}
