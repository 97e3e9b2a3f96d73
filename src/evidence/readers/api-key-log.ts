import { type Finding, type Part, finding, quoteOf } from '../reading.ts';

const refused = /API Key\s+\S{0,200}\s*not authorized because method '([A-Z]+) [^']{0,300}' requires API Key([^\r\n]{0,400})/i;
const verifying = /Verifying Usage Plan for request:[^\r\n]{0,100}?API Key:\s*(\S{0,200})\s+API Stage:/i;

/** Reads the lines about API keys in a REST API's execution log. */
export function readApiKeyLog(text: string, offset: number): Part {
  const findings: Finding[] = [];
  const check = verifying.exec(text);
  if (check) {
    const quote = quoteOf(check, 0, offset);
    findings.push(finding('apiKeyRequired', 'yes', quote));
    findings.push(finding('apiKeySent', check[1] ? 'x-api-key' : 'no', quote));
  }
  const found = refused.exec(text);
  if (!found) return { findings };
  const quote = quoteOf(found, 0, offset);
  const why = found[2] ?? '';
  if (/API Stage is not in a Usage Plan/i.test(why)) findings.push(finding('apiKeyState', 'plan-without-stage', quote));
  else if (/No Usage Plan found for key/i.test(why)) findings.push(finding('apiKeyState', 'no-plan', quote));
  return { matches: [{ slug: 'forbidden', weight: 10, quote }], findings };
}
