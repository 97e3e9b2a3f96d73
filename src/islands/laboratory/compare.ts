/** Reads what was pasted and says what differs; bounds come before work. */
import type { Diagnosis, Given } from '../../signing/laboratory.ts';
import { loadLaboratory, notLoaded } from './load.ts';

/** What the compare half holds when it is asked. */
export interface Pasted {
  /** The answer that refuses. */
  refused: string;
  /** The request as it was sent, or the client's debug log. */
  sent: string;
}

/** The most characters that are read, of both boxes together. */
export const mostRead = 1_000_000;

export type Outcome = { diagnosis: Diagnosis } | { problem: string };

const empty = 'Both boxes are empty. Paste the answer that refuses, or the request that was sent, or both.';

/** What differs; or why that can't be said. Never throws and never rejects. */
export async function compare({ refused, sent }: Pasted, given: Given): Promise<Outcome> {
  if (!refused.trim() && !sent.trim()) return { problem: empty };
  const length = refused.length + sent.length;
  if (length > mostRead) {
    const [has, takes] = [length, mostRead].map((number) => number.toLocaleString('en'));
    return {
      problem: `This is ${has} characters; at most ${takes} are read. Paste only the one request and its answer.`,
    };
  }
  const laboratory = await loadLaboratory().catch(() => undefined);
  if (!laboratory) return { problem: notLoaded };
  try {
    const reading = laboratory.readStatements([refused, sent].filter(Boolean).join('\n\n'));
    return { diagnosis: await laboratory.diagnose(reading, given) };
  } catch {
    // The message of what went wrong could quote what was pasted.
    return { problem: 'This could not be read. Paste less of it: one request and its answer.' };
  }
}
