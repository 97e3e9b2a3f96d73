import type { Done } from './schedule.ts';
import type { Failure, Skip } from './step.ts';

function counts(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** One line for a step that has ended. */
export function lineFor({ step, outcome, seconds }: Done): string {
  const time = `${seconds.toFixed(1)} s`.padStart(7);
  if (!outcome) return `${time}  ${step.name}: not run, because ${step.needs.join(' or ')} failed`;
  return `${time}  ${step.name}: ${counts(outcome.passed, outcome.failed.length, outcome.skipped.length)}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}

function failureLines(failures: Failure[]): string[] {
  return failures.flatMap(({ what, detail }) => ['', `FAILED  ${what}`, indent(detail)]);
}

/** Skips with the same reason are told once: a missing shell skips hundreds of checks. */
function skipLines(skips: Skip[], strict: boolean): string[] {
  const byReason = Map.groupBy(skips, ({ why }) => why);
  return [...byReason].flatMap(([why, group]) => [
    '',
    `${strict ? 'FAILED  skipped, and with CI=true nothing may be: ' : 'SKIPPED '}${group.length} checks: ${why}`,
    indent(`such as ${group[0]?.what}`),
  ]);
}

/**
 * What is printed at the end: failures, skips with the way to get them, and exactly one last line with the counts.
 * With `strict` a skip is a failure.
 */
export function finalReport(all: Done[], strict: boolean): { text: string; failed: boolean } {
  const outcomes = all.flatMap(({ outcome }) => outcome ?? []);
  const failures = outcomes.flatMap(({ failed }) => failed);
  const skips = outcomes.flatMap(({ skipped }) => skipped);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = failures.length + (strict ? skips.length : 0);
  const lines = [
    ...failureLines(failures),
    ...skipLines(skips, strict),
    '',
    counts(passed, failed, strict ? 0 : skips.length),
  ];
  return { text: lines.join('\n'), failed: failed > 0 };
}
