import type { Outcome, Step } from './step.ts';

export interface Done {
  step: Step;
  /** Missing where the step was not run, because one that it needs had failed. */
  outcome?: Outcome;
  seconds: number;
}

/**
 * Runs steps in the order given, at most `slots` at a time, each after the ones that it needs. `told` hears of each as
 * it ends. A step that throws is a failed check, not the end of the run.
 */
export async function schedule(steps: Step[], slots: number, told: (done: Done) => void): Promise<Done[]> {
  const waiting = [...steps];
  const ended = new Map<string, Done>();
  const passed = (name: string) => ended.get(name)?.outcome?.failed.length === 0;

  async function runOne(step: Step): Promise<void> {
    const start = performance.now();
    const done: Done = { step, seconds: 0 };
    if (step.needs.every(passed)) {
      done.outcome = await step.run().catch((error: unknown) => {
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return { passed: 0, failed: [{ what: step.name, detail }], skipped: [] };
      });
    }
    done.seconds = (performance.now() - start) / 1000;
    ended.set(step.name, done);
    told(done);
  }

  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next =
      running.size < slots ? waiting.findIndex(({ needs }) => needs.every((name) => ended.has(name))) : -1;
    const [step] = next < 0 ? [] : waiting.splice(next, 1);
    if (step) {
      const promise: Promise<void> = runOne(step).finally(() => running.delete(promise));
      running.add(promise);
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      throw new Error(
        `steps wait for one another or for none: ${waiting.map(({ name }) => name).join(', ')}`,
      );
    }
  }
  return [...ended.values()];
}
