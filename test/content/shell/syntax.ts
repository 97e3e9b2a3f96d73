import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Source } from '../finding.ts';
import type { Shell } from './shells.ts';
import { withWorkshop } from './workshop.ts';

/** Reads every snippet with `-n`, which parses and runs nothing. One driving `sh` keeps it to a fork for each file. */
export function checkSyntax(shell: Shell, sources: Source[]): Finding[] {
  return withWorkshop(sources, ({ folder, fileOf }) => {
    const lines = sources.map(
      (_, index) =>
        `${shell === 'busybox' ? 'busybox sh' : shell} -n '${fileOf(index)}' 2>'${join(folder, `${index}.err`)}'`,
    );
    spawnSync('sh', ['-s'], { input: `${lines.join('\n')}\n`, stdio: ['pipe', 'ignore', 'ignore'] });
    return sources.flatMap(({ file }, index): Finding[] => {
      const message = readFileSync(join(folder, `${index}.err`), 'utf8').trim();
      if (message === '') return [];
      const line = /(?:line |\.sh:| )(\d+)(?::|\))/.exec(message)?.[1];
      const what = message.split('\n')[0]?.replaceAll(fileOf(index), '') ?? '';
      const cure = 'Write it so that bash, dash, zsh and fish read it alike (CONTRIBUTING.md, Snippets)';
      return [
        { file, ...(line ? { line: Number(line) } : {}), what: `${shell} cannot read it: ${what}`, cure },
      ];
    });
  });
}
