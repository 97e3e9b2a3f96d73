import { spawnSync } from 'node:child_process';
import type { Finding, Source } from '../finding.ts';
import { readCommands, type Word } from './words.ts';

/** Options that give the program a variable, with the number of words that follow each. */
const withValues: Record<string, number> = { '--arg': 2, '--argjson': 2, '--slurpfile': 2, '--rawfile': 2 };

interface Program {
  word: Word;
  /** Names of the variables that the options define. */
  variables: string[];
}

/** The program among the words of a `jq` command: the first one that is no option and no value of one. */
function programOf(words: Word[]): Program | undefined {
  const variables: string[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (!word) return undefined;
    if (!word.text.startsWith('-')) return { word, variables };
    if (withValues[word.text]) variables.push(words[at + 1]?.text ?? '');
    at += withValues[word.text] ?? 0;
  }
  return undefined;
}

/** The `jq` programs of a snippet, compiled by jq and not run. */
export function checkJq({ file, text: snippet }: Source): Finding[] {
  return readCommands(snippet).flatMap(({ words }) => {
    const program = words[0]?.text === 'jq' ? programOf(words) : undefined;
    if (!program) return [];
    const args = program.variables.flatMap((name) => ['--arg', name, '']);
    const text = `if false then (${program.word.text}) else null end`;
    const { status, stderr } = spawnSync('jq', ['-n', ...args, text], { encoding: 'utf8' });
    if (status === 0) return [];
    const what = `jq cannot read its program: ${stderr.split('\n')[0] ?? ''}`;
    return [{ file, line: program.word.line, what, cure: 'Mend the program between the quotes' }];
  });
}

/** Whether a snippet calls jq. */
export function usesJq({ text }: Source): boolean {
  return /(^|[|\s])jq\s/m.test(text);
}
