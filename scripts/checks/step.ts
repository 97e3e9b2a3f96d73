/** The parts of a run: each step is one tool or one file of tests, and says how its checks went. */

export interface Failure {
  /** Which check, in one line. */
  what: string;
  /** What it said. */
  detail: string;
}

export interface Skip {
  what: string;
  /** Why, and how to get it run. */
  why: string;
}

export interface Outcome {
  passed: number;
  failed: Failure[];
  skipped: Skip[];
}

export interface Step {
  name: string;
  /** Names of steps that have to pass first. */
  needs: string[];
  run(): Promise<Outcome>;
}

/** The outcome of a step that is a single check. */
export function oneCheck(what: string, ok: boolean, detail: string): Outcome {
  return ok ? { passed: 1, failed: [], skipped: [] } : { passed: 0, failed: [{ what, detail }], skipped: [] };
}
