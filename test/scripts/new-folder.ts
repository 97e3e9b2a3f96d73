/** A folder with the example's content/, in which the generator runs. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { Refused } from '../../scripts/new/interview.ts';
import { make } from '../../scripts/new/make.ts';
import { checkCatalogue } from '../../src/catalogue/check.ts';
import { folderAt } from '../../src/catalogue/folder.ts';
import type { Problem } from '../../src/catalogue/problem.ts';
import { read } from '../../src/catalogue/read.ts';
import { example } from '../catalogue/example.ts';

interface Ran {
  code: number;
  /** The report. */
  out: string;
  /** The questions and the refusals. */
  err: string;
}

export class NewFolder {
  readonly path: string = mkdtempSync(join(tmpdir(), 'new-'));

  constructor() {
    for (const [file, text] of Object.entries(example)) this.write(file, text);
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.path, file)), { recursive: true });
    writeFileSync(join(this.path, file), text);
  }

  text(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  /** What `npm run new` does with arguments, and lines for what they leave open. */
  async run(args: readonly string[], lines: readonly string[] = []): Promise<Ran> {
    const input = Readable.from(lines.map((line) => `${line}\n`));
    let err = '';
    const say = (text: string) => {
      err += text;
    };
    try {
      return { code: 0, out: await make(args, this.path, { input, say }), err };
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      return { code: 2, out: '', err: err + fault.message };
    }
  }

  /** What the checks of content/ find. */
  problems(): Problem[] {
    const { catalogue, problems } = read(folderAt(this.path));
    return [...problems, ...checkCatalogue(catalogue)];
  }

  /** Writes what is left to write: takes the word TODO out of every file that a check names. */
  finish(): void {
    for (const file of new Set(this.problems().map((problem) => problem.file))) {
      this.write(file, this.text(file).replace(/TODO: /g, ''));
    }
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

/** Options of the command line. */
export const optionsOf = (answers: Record<string, string>): string[] =>
  Object.entries(answers).flatMap(([name, value]) => [`--${name}`, value]);
