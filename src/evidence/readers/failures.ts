import { type Finding, type Part, quoteOf, type Stretch } from '../reading.ts';
import { failureTexts } from './failure-texts.ts';

/** Reads the texts that prove a fact by themselves. Whether the fact belongs to the error is decided elsewhere. */
export function readFailures({ text, low, at }: Stretch): Part {
  const findings: Finding[] = [];
  for (const [fact, value, needle, pattern] of failureTexts) {
    const from = low.indexOf(needle);
    if (from < 0) continue;
    const found = pattern?.exec(text);
    if (pattern && !found) continue;
    const quote = found ? quoteOf(found, at) : { from: at + from, to: at + from + needle.length };
    findings.push({ fact, value, quote });
  }
  // A refusal that names the Region and the service has two things wrong, and either of them may be the cause.
  const scopes = new Set(findings.filter(({ fact }) => fact === 'scopeProblem').map(({ value }) => value));
  return { findings: scopes.size > 1 ? findings.filter(({ fact }) => fact !== 'scopeProblem') : findings };
}
