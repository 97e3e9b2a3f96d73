/** Clients written in Python: a real shell reads the printed commands, then one interpreter runs the client for all of them. */
import assert from 'node:assert/strict';
import { accessSync, chmodSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { RawHttp } from '../signing/verify.ts';
import { execute, inFolder } from './programs.ts';
import type { Recorder } from './server.ts';
import { installed, runIn } from './shells.ts';

/** Writes down what a shell hands to it: the count, the arguments, and its standard input in base64, each ended by NUL. */
const listener = `#!/bin/sh
{
  printf '%s\\0' "$#" "$@"
  case " $* " in *' --ignore-stdin '*) ;; *) base64 | tr -d '\\n' ;; esac
  printf '\\0'
} >> "$HEARD"
`;

/** Starts the client's own start file again and again, as if each time were the first. */
const driver = `import base64, os, runpy, sys

program, heard = sys.argv[1:3]
words = open(heard, "rb").read().split(b"\\0")[:-1]
at = 0
while at < len(words):
    count = int(words[at])
    arguments = [word.decode() for word in words[at + 1 : at + 1 + count]]
    with open("stdin", "wb") as file:
        file.write(base64.b64decode(words[at + 1 + count]))
    at += count + 2
    # In place: both hold on to the list, and to file 0, that they found at their start.
    sys.argv[:] = [program, *arguments]
    source = os.open("stdin", os.O_RDONLY)
    os.dup2(source, 0)
    os.close(source)
    status = None
    try:
        runpy.run_path(program, run_name="__main__")
    except SystemExit as end:
        status = end.code
    if status:
        sys.exit(f"{status} from {arguments}")
`;

const pathOf = (program: string): string => {
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  return found ?? assert.fail(`no ${program} on PATH`);
};

/** The interpreter named in a start file's first line. */
function interpreterOf(path: string): string {
  const [, interpreter] = /^#! *(\S*python\S*)/.exec(readFileSync(path, 'utf8')) ?? [];
  return interpreter ?? assert.fail(`${path} is not started by Python`);
}

/** Runs each text with the client, the texts dealt out to the shells that are here, and says what arrived, in order. */
export async function runPythonClient(
  program: string,
  texts: readonly string[],
  env: Record<string, string>,
  recorder: Recorder,
): Promise<RawHttp[]> {
  const path = pathOf(program);
  const share = Math.ceil(texts.length / installed.length);
  recorder.take();
  await inFolder(async (cwd) => {
    const heard = join(cwd, 'heard');
    const folder = join(cwd, 'bin');
    mkdirSync(folder);
    mkdirSync(join(cwd, '.aws'));
    writeFileSync(join(folder, program), listener);
    chmodSync(join(folder, program), 0o755);
    for (const [index, shell] of installed.entries()) {
      const { stderr } = await runIn(shell, texts.slice(index * share, (index + 1) * share).join('\n'), {
        env: { PATH: `${folder}${delimiter}${process.env['PATH']}`, HEARD: heard },
      });
      assert.equal(stderr, '', `${shell} says ${stderr}`);
    }
    writeFileSync(join(cwd, 'driver.py'), driver);
    await execute(interpreterOf(path), ['driver.py', path, heard], { cwd, env });
  });
  const arrived = recorder.take();
  assert.equal(arrived.length, texts.length);
  return arrived;
}
