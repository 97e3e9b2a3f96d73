/** The whole of `npm run new`, from the command line to the report. */
import { checkTodo } from '../../src/catalogue/checks/todo.ts';
import { folderAt } from '../../src/catalogue/folder.ts';
import { read } from '../../src/catalogue/read.ts';
import { readArguments } from './arguments.ts';
import { cause } from './cause.ts';
import { error } from './error.ts';
import { interview, Refused } from './interview.ts';
import type { Kind } from './kind.ts';
import { question } from './question.ts';
import { writeNew } from './write.ts';

const kinds: Record<string, Kind> = { cause, error, question };
const usage = 'Usage: npm run new cause|error|question, or npm run new -- cause --slug … --title …';

/** Every line of the new files that is still to be written, as the checks will find it. */
function todos(root: string, files: readonly string[]): string[] {
  return checkTodo(read(folderAt(root)).catalogue)
    .filter(({ file }) => files.includes(file))
    .map(({ file, line, what }) => `${file}:${line} ${what}`);
}

interface Terminal {
  input: NodeJS.ReadableStream;
  /** Hears the questions. */
  say(text: string): void;
}

/** Makes what the arguments say below a folder, and returns the report. Throws Refused if that can't be. */
export async function make(args: readonly string[], root: string, terminal: Terminal): Promise<string> {
  const { kind: name, options } = readArguments(args);
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) throw new Refused(usage);
  const { catalogue } = read(folderAt(root));
  const answers = await interview(
    (known) => kind.fields(catalogue, known),
    options,
    terminal.input,
    terminal.say,
  );
  const files = kind.files(answers, new Date().toISOString().slice(0, 10));
  writeNew(root, files);
  const names = Object.keys(files);
  const list = (lines: readonly string[]) =>
    lines.map((line) => `- ${line.replace(/\n/g, '\n  ')}\n`).join('');
  return [
    `Written:\n${list(names)}`,
    `Left to write (the checks refuse each of these lines):\n${list(todos(root, names))}`,
    `Left to do elsewhere:\n${list(kind.steps(answers))}`,
    'Then: npm run check\n',
  ].join('\n');
}
