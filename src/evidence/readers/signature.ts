import { kindOfHost } from '../address.ts';
import { type Finding, type Part, finding, quoteOf } from '../reading.ts';

/** AWS's own canonical string, as the long form of the refusal prints it, with real or escaped line ends. */
const canonical = /Canonical String for this request should have been\s*(?:\\n|\n|\r\n)?\s*['"]([\s\S]{1,8000}?)(?:['"]\s*(?:\\n|\r?\n)|$)/i;
const temporaryKey = /Credential=ASIA[A-Z0-9<>*.…]{0,40}/;

/** Reads the server's canonical string and what a signature in the text shows. */
export function readSignature(text: string, offset: number): Part {
  const findings: Finding[] = [];
  const found = canonical.exec(text);
  if (found) {
    const quote = quoteOf(found, 1, offset);
    const lines = (found[1] ?? '').split(/\\n|\r?\n/);
    const [, path = '', query = ''] = lines;
    // The service encodes the path once more: %25 in it means that the URL's path had an encoded character.
    if (path.includes('%25') && query === '') findings.push(finding('mismatchWhen', 'with-special-path', quote));
    const host = lines.find((line) => line.startsWith('host:'))?.slice(5);
    const kind = host === undefined ? undefined : kindOfHost(host);
    if (kind) findings.push(finding('host', kind, quote));
  }
  const temporary = temporaryKey.exec(text);
  const isMismatch = /request signature we calculated/i.test(text);
  if (temporary && isMismatch && !/x-amz-security-token/i.test(text)) {
    findings.push(finding('credentialState', 'token-left-out', quoteOf(temporary, 0, offset)));
  }
  return { findings };
}
