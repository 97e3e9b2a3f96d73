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
  return { findings };
}
