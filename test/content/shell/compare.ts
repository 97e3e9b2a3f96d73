import type { Finding, Source } from '../finding.ts';
import { expectedCalls, runSnippets } from './run.ts';
import type { Shell } from './shells.ts';
import { readCommands } from './words.ts';

const cure =
  'Put every value between quotes; CONTRIBUTING.md (Snippets) lists what not all shells read alike';

/** Compares what reaches the programs with what the snippet means, and takes any message of the shell for a fault. */
export function checkRun(shell: Shell, sources: Source[]): Finding[] {
  const ran = runSnippets(shell, sources);
  return sources.flatMap(({ file, text }, index): Finding[] => {
    const { calls = [], said = '' } = ran[index] ?? {};
    if (said !== '') return [{ file, what: `${shell} says: ${said.trim()}`, cure }];
    const expected = expectedCalls(readCommands(text));
    const missing = expected.filter((call) => !calls.includes(call));
    const other = calls.filter((call) => !expected.includes(call));
    if (missing.length === 0 && other.length === 0 && calls.length === expected.length) return [];
    const what = `${shell} calls ${other.join(' ') || 'nothing'} where ${missing.join(' ') || 'nothing'} is meant`;
    return [{ file, what, cure }];
  });
}
