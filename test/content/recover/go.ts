/** Go recovery patterns: vetted and built in one go, as packages of one module, then played by play.go. */
import { spawn } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../finding.ts';
import { type End, type Piece, play } from './player.ts';

/** No network, no C compiler: the standard library is enough. */
const environment = {
  CGO_ENABLED: '0',
  GOFLAGS: '-mod=mod',
  GOPROXY: 'off',
  GOTOOLCHAIN: 'local',
  GO111MODULE: 'on',
};

/** Not in one breath: the server of the test has to answer the other players meanwhile. */
async function go(folder: string, args: string[]): Promise<{ ok: boolean; said: string }> {
  const child = spawn('go', args, { cwd: folder, env: { ...process.env, ...environment } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  }
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { ok: status === 0, said };
}

/** The names in a list of parameters, up to its bracket: `a, b string, c ...int)`. */
function namesIn(text: string): string[] {
  let depth = 0;
  const end = [...text].findIndex((char) => {
    if (char === '(') depth++;
    return char === ')' && depth-- === 0;
  });
  let list = text.slice(0, end);
  // The types of functions have brackets and commas of their own.
  while (/\([^()]*\)/.test(list)) list = list.replace(/\([^()]*\)/g, '');
  return list.split(',').flatMap((one) => /\w+/.exec(one)?.[0] ?? []);
}

/** An entry of play.go: what is exported last, and the errors that the file declares. */
export function entryOf({ name, text }: Piece): string | undefined {
  const last = [...text.matchAll(/^func (?:\(\w+ \*?(\w+)\) )?([A-Z]\w*)\(/gm)].findLast(
    ([, , exported]) => exported !== 'Error' && exported !== 'Unwrap',
  );
  if (!last) return undefined;
  const [whole, client, exported] = last;
  const names = namesIn(text.slice(last.index + whole.length));
  const values = [...text.matchAll(/^(?:var |\t)((?:Err[A-Z]\w*(?:, )?)+)\s+=/gm)].flatMap(([, list = '']) =>
    list.split(', ').map((error) => `${name}.${error}`),
  );
  const types = [...text.matchAll(/^func \(\w* ?(\*?)([A-Z]\w*)\) Error\(\) string/gm)].map(
    ([, star = '', type]) => `new(${star}${name}.${type})`,
  );
  const parts = [
    `name: ${JSON.stringify(name)}`,
    ...(client ? [`client: new(${name}.${client})`] : []),
    `function: ${client ? `(*${name}.${client}).${exported}` : `${name}.${exported}`}`,
    `names: []string{${names.map((one) => JSON.stringify(one)).join(', ')}}`,
    `own: []any{${[...values, ...types].join(', ')}}`,
  ];
  return `\t{${parts.join(', ')}},`;
}

const tenths = `
func sleepTenth(wait time.Duration) { time.Sleep(wait / 10) }

func afterTenth(wait time.Duration) <-chan time.Time { return time.After(wait / 10) }
`;

/** The text with waits a tenth as long; no line moves. */
export function withShortWaits(text: string): string {
  const short = text.replace(/\btime\.(Sleep|After)\(/g, (_, name: string) => `${name.toLowerCase()}Tenth(`);
  return short === text ? text : `${short}${tenths}`;
}

/** Where the tools say `name/recover.go:12:3: …`. */
function readMessages(said: string, pieces: Piece[]): Finding[] {
  return [...said.matchAll(/(\w+)\/recover\.go:(\d+):(?:\d+:)? (.*)/g)].flatMap(([, name, line, what]) => {
    const piece = pieces.find((one) => one.name === name);
    const cure = 'Mend it: the file has to compile on its own, and `go vet` has to be content';
    return piece ? [{ file: piece.file, line: Number(line), what: `Go: ${what}`, cure }] : [];
  });
}

/** Each piece lies in `folder/NAME/recover.go`. */
export async function playGo(folder: string, pieces: Piece[]): Promise<{ ends: End[]; findings: Finding[] }> {
  writeFileSync(join(folder, 'go.mod'), 'module recover\n\ngo 1.19\n');
  const vetted = await go(folder, ['vet', './...']);
  const findings = readMessages(vetted.said, pieces);
  if (!vetted.ok && findings.length === 0) throw new Error(`go vet: ${vetted.said}`);
  const good = pieces.filter(({ file }) => !findings.some((finding) => finding.file === file));
  const entries = good.map(entryOf);
  for (const [index, { file }] of good.entries()) {
    const cure = 'Export the function, or the method, that makes the call as the last one';
    if (!entries[index]) findings.push({ file, what: 'exports nothing that makes the call', cure });
  }
  const imports = good.flatMap(({ name }, index) => (entries[index] ? [`\t${name} "recover/${name}"`] : []));
  const list = entries.filter((entry) => entry !== undefined);
  writeFileSync(
    join(folder, 'entries.go'),
    `package main\n\nimport (\n${imports.join('\n')}\n)\n\nvar entries = []entry{\n${list.join('\n')}\n}\n`,
  );
  copyFileSync(join(import.meta.dirname, 'play.go'), join(folder, 'play.go'));
  const built = await go(folder, ['build', '-o', 'play', '.']);
  if (!built.ok) throw new Error(`go build: ${built.said}`);
  return { ends: await play(folder, join(folder, 'play'), [], good), findings };
}
