/**
 * Splits a snippet into the commands and words that a shell would make of it. Snippets hold simple commands only, so
 * that a hundred lines are enough; run.ts proves with real shells that every word is read as they read it.
 */

export interface Word {
  /** The argument, with `${NAME}` where a variable stands and nothing where a command's output does. */
  text: string;
  line: number;
}

export interface Command {
  words: Word[];
  line: number;
  /** Files that `<` reads and `>` writes. */
  reads: string[];
  writes: string[];
}

export class ShellFault extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const variable = /^\$\{?([A-Za-z_]\w*)\}?/;
const redirect = /^\d*(?:>>?|<)(?:&\d)?/;

class Reader {
  #rest: string;
  #line = 1;
  readonly commands: Command[] = [];
  #command: Command | undefined;

  constructor(text: string) {
    this.#rest = text;
  }

  #take(length: number): string {
    const taken = this.#rest.slice(0, length);
    this.#rest = this.#rest.slice(length);
    this.#line += taken.split('\n').length - 1;
    return taken;
  }

  #variable(): string {
    const found = variable.exec(this.#rest);
    if (!found) throw new ShellFault(this.#line, 'a `$` that begins no plain variable');
    this.#take(found[0].length);
    return `\${${found[1]}}`;
  }

  #doubleQuoted(): string {
    const line = this.#line;
    let text = '';
    this.#take(1);
    while (this.#rest[0] !== '"') {
      const [first, second] = this.#rest;
      if (first === undefined) throw new ShellFault(line, 'a double quote that is not closed');
      if (first === '`') throw new ShellFault(this.#line, 'a backtick');
      if (first === '$' && second === '(') this.#substitution();
      else if (first === '$') text += this.#variable();
      else if (first === '\\' && second === '\n') this.#take(2);
      else if (first === '\\' && second && '$"\\`'.includes(second)) text += this.#take(2)[1];
      else text += this.#take(1);
    }
    this.#take(1);
    return text;
  }

  /** `$( … )` between double quotes: its commands count, its output is taken to be empty. */
  #substitution(): void {
    const outer = this.#command;
    const line = this.#line;
    this.#command = undefined;
    this.#take(2);
    while (this.#rest[0] !== ')') {
      if (this.#rest === '') throw new ShellFault(line, '`$(` that is not closed');
      this.#step();
    }
    this.#take(1);
    this.#command = outer;
  }

  #singleQuoted(): string {
    const end = this.#rest.indexOf("'", 1);
    if (end < 0) throw new ShellFault(this.#line, 'a single quote that is not closed');
    return this.#take(end + 1).slice(1, -1);
  }

  /** One word; undefined if none begins here. */
  #word(): Word | undefined {
    const line = this.#line;
    let text: string | undefined;
    while (this.#rest !== '' && !/^[\s|&;<>()]/.test(this.#rest)) {
      const [first, second] = this.#rest;
      if (first === "'") text = (text ?? '') + this.#singleQuoted();
      else if (first === '"') text = (text ?? '') + this.#doubleQuoted();
      else if (first === '`') throw new ShellFault(this.#line, 'a backtick');
      else if (first === '$') text = (text ?? '') + this.#variable();
      else if (first === '\\' && second === '\n') break;
      else if (first === '\\') text = (text ?? '') + this.#take(2)[1];
      else text = (text ?? '') + this.#take(1);
    }
    return text === undefined ? undefined : { text, line };
  }

  #redirect(length: number): void {
    const operator = this.#take(length);
    if (/&\d$/.test(operator)) return;
    this.#rest = this.#rest.replace(/^ +/, '');
    const file = this.#word();
    if (!file) throw new ShellFault(this.#line, `\`${operator}\` without a file`);
    (operator === '<' ? this.#command?.reads : this.#command?.writes)?.push(file.text);
  }

  #step(): void {
    const blank = /^(?:[ \t]+|\\\n)/.exec(this.#rest);
    if (blank) this.#take(blank[0].length);
    else if (this.#rest.startsWith('#')) this.#take(/^[^\n]*/.exec(this.#rest)?.[0].length ?? 0);
    else if (/^(?:\n|\|\|?|&&|;)/.test(this.#rest)) {
      const operator = /^(?:\n|\|\|?|&&|;)/.exec(this.#rest)?.[0] ?? '';
      this.#take(operator.length);
      // After `|` and `&&` a newline goes on with the next command, which is a command of its own all the same.
      this.#command = undefined;
    } else if (/^[()&]/.test(this.#rest))
      throw new ShellFault(this.#line, `\`${this.#rest[0]}\` outside quotes`);
    else this.#part();
  }

  #part(): void {
    if (!this.#command) {
      this.#command = { words: [], line: this.#line, reads: [], writes: [] };
      this.commands.push(this.#command);
    }
    const operator = redirect.exec(this.#rest);
    if (operator) this.#redirect(operator[0].length);
    else {
      const word = this.#word();
      if (word) this.#command.words.push(word);
    }
  }

  read(): Command[] {
    while (this.#rest !== '') this.#step();
    return this.commands;
  }
}

/** The commands of a snippet. Throws a ShellFault where it holds more than simple commands. */
export function readCommands(text: string): Command[] {
  return new Reader(text).read();
}
