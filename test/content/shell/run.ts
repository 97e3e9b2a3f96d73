/**
 * Runs snippets in a real shell with stubs in place of every program, which write down the arguments that reach them.
 * Only this shows what no `-n` sees: an unquoted `?` that zsh takes for a pattern, a quote that fish reads otherwise.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromEnvironment, variables } from '../../../src/commands/variables.ts';
import type { Source } from '../finding.ts';
import type { Shell } from './shells.ts';
import { type Command, readCommands } from './words.ts';
import { withWorkshop } from './workshop.ts';

export interface Ran {
  /** The arguments of each command, its name first, sorted: the order in a pipe is nobody's. */
  calls: string[];
  /** Files that the snippet wrote, with their text. */
  files: Record<string, string>;
  /** What the shell said to standard error. */
  said: string;
}

/** Commands that every shell does by itself. */
const builtIn = new Set(['printf', 'eval']);

/** One text for one call, so that calls can be compared. */
export function callOf(words: string[]): string {
  return JSON.stringify(words);
}

/** The calls that the reader of words.ts expects a shell to make. */
export function expectedCalls(commands: Command[]): string[] {
  return commands
    .map(({ words }) => words.map(({ text }) => text))
    .filter(([name]) => name !== undefined && !builtIn.has(name))
    .map(callOf)
    .sort();
}

const stub = `#!/bin/sh
{ printf '%s\\0' "$#" "\${0##*/}" "$@"; } >> "$GATEWHY_LOG"
`;

function writeStubs(folder: string, commands: Command[]): void {
  mkdirSync(folder);
  const names = new Set(commands.flatMap(({ words }) => words[0]?.text ?? []));
  for (const name of names) {
    if (builtIn.has(name) || name.includes('/')) continue;
    writeFileSync(join(folder, name), stub);
    chmodSync(join(folder, name), 0o755);
  }
}

function readLog(file: string): string[] {
  const parts = existsSync(file) ? readFileSync(file, 'utf8').split('\0').slice(0, -1) : [];
  const calls: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const length = Number(parts[at]) + 1;
    calls.push(callOf(parts.slice(at + 1, at + 1 + length)));
    at += 1 + length;
  }
  return calls.sort();
}

function readFiles(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Runs each snippet in a folder of its own, all in one process; every variable holds its own name, as `${NAME}`. */
export function runSnippets(shell: Shell, sources: Source[]): Ran[] {
  return withWorkshop(sources, ({ folder, fileOf }) => {
    const commands = sources.map(({ text }) => readCommands(text));
    writeStubs(join(folder, 'bin'), commands.flat());
    // fish puts a function of its own in front of some programs, which adds `--color`.
    const script = shell === 'fish' ? ['functions --erase diff grep ls'] : [];
    script.push(
      ...[...Object.keys(variables), ...fromEnvironment].map((name) => `export ${name}='\${${name}}'`),
    );
    sources.forEach((_, index) => {
      const own = join(folder, String(index));
      for (const name of commands[index]?.flatMap(({ reads }) => reads) ?? [])
        writeFileSync(join(own, name), '{}');
      const source = shell === 'fish' ? 'source' : '.';
      script.push(`cd '${own}'`, `export GATEWHY_LOG='${join(folder, `${index}.log`)}'`);
      script.push(`${source} '${fileOf(index)}' 2>'${join(folder, `${index}.err`)}'`);
    });
    const main = join(folder, 'main');
    writeFileSync(main, `${script.join('\n')}\n`);
    const found = spawnSync('sh', ['-c', `command -v ${shell}`], { encoding: 'utf8' }).stdout.trim();
    // Neither the reader's own settings nor their programs: PATH has the stubs only.
    const flags = { bash: [], dash: [], zsh: ['-f'], fish: ['--no-config'], busybox: ['sh'] }[shell];
    const args = [...flags, main];
    spawnSync(found, args, { env: { PATH: join(folder, 'bin'), HOME: folder }, stdio: 'ignore' });
    return sources.map((_, index) => ({
      calls: readLog(join(folder, `${index}.log`)),
      files: readFiles(join(folder, String(index))),
      said: existsSync(join(folder, `${index}.err`))
        ? readFileSync(join(folder, `${index}.err`), 'utf8')
        : 'did not run',
    }));
  });
}
