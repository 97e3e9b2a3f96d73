import { kindOfHost } from '../host.ts';
import { type Finding, finding, type Part, type Stretch } from '../reading.ts';

/** Line ends of the canonical string, as they are or as JSON writes them. */
const lineEnd = /\\n|\r?\n/g;
const begins = /Canonical String for this request should have been\s{0,4}(?:\\n)?\s{0,4}\\?['"]/i;

/**
 * Reads the canonical string that the long form of a signature's refusal prints: the request as it arrived. Only
 * lines of it are quoted that hold no credential.
 */
export function readSignature({ text, low, at }: Stretch): Part {
  const found = low.includes('canonical string for') ? begins.exec(text) : null;
  if (!found) return {};
  const findings: Finding[] = [];
  const start = found.index + found[0].length;
  const canonical = text.slice(start, start + 8000);
  const lines: { text: string; from: number }[] = [];
  let from = 0;
  for (const end of canonical.matchAll(lineEnd)) {
    lines.push({ text: canonical.slice(from, end.index), from: at + start + from });
    from = end.index + end[0].length;
    if (lines.length === 60) break;
  }
  const [, path, query] = lines;
  // The service encodes the path once more, so a plain one has no %. In a WebSocket API's callback id and name always do.
  if (path && query?.text === '' && path.text.replace(/\/%(?:25)?40connections\/[^/]*$/i, '').includes('%')) {
    findings.push(
      finding('mismatchWhen', 'with-special-path', { from: path.from, to: path.from + path.text.length }),
    );
  }
  const host = signedHost(text, low, found.index, at);
  const kind = host && kindOfHost(host.text.slice(5));
  if (host && kind)
    findings.push(finding('host', kind, { from: host.from, to: host.from + host.text.length }));
  return { findings };
}

/**
 * The host that the client signed, if its log has it above the refusal: that is the name it called. What AWS names is
 * what arrived, which something on the way may have changed.
 */
function signedHost(text: string, low: string, before: number, at: number) {
  const start = low.lastIndexOf('\nhost:', before);
  const line = start < 0 ? null : /^host:[^\s\\,;'"]{1,260}/i.exec(text.slice(start + 1, start + 300));
  return line ? { text: line[0].toLowerCase(), from: at + start + 1 } : undefined;
}
