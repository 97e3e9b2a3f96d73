import { spawnSync } from 'node:child_process';
import type { Finding, Source } from '../finding.ts';
import { withWorkshop } from './workshop.ts';

interface Comment {
  file: string;
  line: number;
  code: number;
  message: string;
}

/** What shellcheck says about all snippets, in one call. Any remark counts. */
export function checkShellcheck(sources: Source[]): Finding[] {
  if (sources.length === 0) return [];
  return withWorkshop(sources, ({ fileOf }) => {
    const names = new Map(sources.map(({ file }, index) => [fileOf(index), file]));
    const args = ['--norc', '-s', 'sh', '-f', 'json1', ...names.keys()];
    const { stdout } = spawnSync('shellcheck', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
    const { comments } = JSON.parse(stdout) as { comments: Comment[] };
    return comments.map(({ file, line, code, message }) => ({
      file: names.get(file) ?? file,
      line,
      what: `shellcheck SC${code}: ${message.replace(/\.$/, '')}`,
      cure: `See shellcheck.net/wiki/SC${code}`,
    }));
  });
}
