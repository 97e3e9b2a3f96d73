/** Canonical requests of AWS Signature Version 4, as a refusal and as signers' logs print them. */
import type { Quote } from './reading.ts';

/** One line: its text and where it stands. */
export interface CanonicalLine {
  text: string;
  quote: Quote;
}

/** A canonical request taken apart. Source of the form: AWS's "Create a signed AWS API request", step 1. */
export interface Canonical {
  method: CanonicalLine;
  path: CanonicalLine;
  query: CanonicalLine;
  /** By their names in lower case. */
  headers: ReadonlyMap<string, CanonicalLine>;
  signedHeaders: CanonicalLine;
  payloadHash: CanonicalLine;
}

/** Line ends of a canonical string, as they are or as JSON writes them. */
const lineEnd = /\\n|\r?\n/g;
const verb = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;
const hash = /^(?:[0-9a-f]{64}|UNSIGNED-PAYLOAD|STREAMING-[A-Z0-9-]{5,60})/;
const mostLines = 80;

/** The canonical request that begins at `start` of a text which itself stands at `at`; undefined if it isn't whole. */
export function canonicalAt(text: string, start: number, at: number): Canonical | undefined {
  const part = text.slice(start, start + 12_000);
  const lines: CanonicalLine[] = [];
  let from = 0;
  const take = (to: number): void => {
    lines.push({ text: part.slice(from, to), quote: { from: at + start + from, to: at + start + to } });
  };
  for (const end of part.matchAll(lineEnd)) {
    take(end.index);
    from = end.index + end[0].length;
    if (lines.length === mostLines) break;
  }
  take(part.length);
  const [method, path, query, ...rest] = lines;
  const gap = rest.findIndex((line) => line.text.trim() === '');
  const signedHeaders = rest[gap + 1];
  const last = rest[gap + 2];
  const found = last && hash.exec(last.text);
  if (!method || !path || !query || gap < 0 || !signedHeaders || !found || !verb.test(method.text))
    return undefined;
  const headers = new Map<string, CanonicalLine>();
  for (const line of rest.slice(0, gap)) {
    const name = /^([^:\s]{1,80}):/.exec(line.text)?.[1];
    if (name === undefined) return undefined;
    headers.set(name.toLowerCase(), line);
  }
  const payloadHash = {
    text: found[0],
    quote: { from: last.quote.from, to: last.quote.from + found[0].length },
  };
  return { method, path, query, headers, signedHeaders, payloadHash };
}
