import { read } from '../evidence/read.ts';
import { replay } from './replay.ts';

/** A real report with an established cause, as `npm run cases` takes it. Other members are passed over. */
export interface ReportedCase {
  id: string;
  symptom_raw: string;
  error: string;
  cause: string;
  answers?: Record<string, string>;
  accept_errors?: string[];
  accept_causes?: string[];
}

export interface Score {
  cases: number;
  errorFirst: number;
  errorInThree: number;
  causeRight: number;
  undecidedWithCauseLeft: number;
  causeWrong: number;
  questions: { median: number; max: number };
  misses: {
    id: string;
    expected: { error: string; cause: string };
    got: { error: string | null; cause: string | null };
  }[];
}

const median = (numbers: number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Reads each symptom, answers each question that is asked, and compares error and cause with what is established. */
export function score(cases: readonly ReportedCase[]): Score {
  const total: Score = {
    cases: cases.length,
    errorFirst: 0,
    errorInThree: 0,
    causeRight: 0,
    undecidedWithCauseLeft: 0,
    causeWrong: 0,
    questions: { median: 0, max: 0 },
    misses: [],
  };
  const counts: number[] = [];
  for (const one of cases) {
    const { end, asked } = replay(read(one.symptom_raw), one.answers ?? {});
    const errors = end.reading.errors.map(({ slug }) => slug);
    const wantedErrors = [one.error, ...(one.accept_errors ?? [])];
    const wantedCauses = [one.cause, ...(one.accept_causes ?? [])];
    const { cause, remaining } = end.diagnosis;
    const first = wantedErrors.includes(errors[0] ?? '');
    const right = cause !== undefined && wantedCauses.includes(cause);
    if (first) total.errorFirst++;
    if (errors.slice(0, 3).some((slug) => wantedErrors.includes(slug))) total.errorInThree++;
    if (right) total.causeRight++;
    else if (cause === undefined && remaining.some((slug) => wantedCauses.includes(slug)))
      total.undecidedWithCauseLeft++;
    else total.causeWrong++;
    counts.push(asked.length);
    if (!first || !right) {
      const got = { error: errors[0] ?? null, cause: cause ?? null };
      total.misses.push({ id: one.id, expected: { error: one.error, cause: one.cause }, got });
    }
  }
  total.questions = { median: median(counts), max: Math.max(0, ...counts) };
  return total;
}
