/**
 * A model of PowerShell, as far as a call of a program needs it, written from Microsoft's documents (about_Parsing,
 * about_Quoting_Rules, about_Splatting, about_Variables, about_Preference_Variables) and from the C runtime's rules for a
 * command line ("Parsing C command-line arguments"). It knows only what it was taught: anything else is an error.
 */

/** How a list of arguments becomes a command line: Windows PowerShell 5.1, PowerShell 7.0 to 7.2, 7.3 and later. */
export const passings = ['5.1', '7.0', '7.3'] as const;
export type Passing = (typeof passings)[number];

export interface Ran {
  program: string;
  /** As the program gets them. */
  args: string[];
}

type Value = string | string[];

/** Both kinds of quotes have typographic twins that count the same. */
const single = "'\u2018\u2019\u201a\u201b";
const double = '"\u201c\u201d\u201e';

class Reader {
  readonly text: string;
  at = 0;
  constructor(text: string) {
    this.text = text;
  }
  peek(): string {
    return this.text[this.at] ?? '';
  }
  next(): string {
    return this.text[this.at++] ?? '';
  }
  take(pattern: RegExp): string | undefined {
    const found = new RegExp(pattern.source, 'y');
    found.lastIndex = this.at;
    const [text] = found.exec(this.text) ?? [];
    if (text !== undefined) this.at += text.length;
    return text;
  }
  fail(why: string): never {
    throw new Error(`${why} at ${JSON.stringify(this.text.slice(this.at, this.at + 40))}`);
  }
}

/** A verbatim string: only a doubled quote, of whichever kind, stands for one. */
function verbatim(reader: Reader): string {
  let out = '';
  reader.next();
  for (;;) {
    if (reader.at >= reader.text.length) return reader.fail('a string is not closed');
    const mark = reader.next();
    if (!single.includes(mark)) out += mark;
    else if (single.includes(reader.peek()) && reader.peek()) out += reader.next();
    else return out;
  }
}

interface Machine {
  env: Record<string, string>;
  variables: Map<string, Value>;
  files: Map<string, Buffer>;
}

/** `$name`, `$env:NAME` or `${env:NAME}`; a name ends where no letter, digit or underscore follows. */
function variable(reader: Reader, machine: Machine): Value {
  const found = reader.take(/\$\{[^}`]+\}|\$(?:env:)?\w+/);
  if (!found) return reader.fail('a dollar that is no variable');
  const name = found.replace(/^\$\{?|\}$/g, '');
  if (found.startsWith('$') && !found.startsWith('${') && reader.peek() === ':')
    reader.fail('a colon after a variable');
  if (name.startsWith('env:')) return machine.env[name.slice(4)] ?? '';
  return machine.variables.get(name) ?? reader.fail(`no variable ${name}`);
}

/** An expandable string, without the escapes that nothing of ours writes. */
function expandable(reader: Reader, machine: Machine): string {
  let out = '';
  reader.next();
  for (;;) {
    const mark = reader.peek();
    if (!mark) return reader.fail('a string is not closed');
    if (mark === '`' || (mark === '$' && reader.text[reader.at + 1] === '(')) return reader.fail('an escape');
    if (mark === '$') {
      out += variable(reader, machine);
    } else if (double.includes(mark)) {
      reader.next();
      if (reader.peek() && double.includes(reader.peek())) return reader.fail('a doubled quote');
      return out;
    } else {
      out += reader.next();
    }
  }
}

function endOfWord(reader: Reader, inList: boolean): void {
  if (reader.peek() && !/[\s;)]/.test(reader.peek()) && !(inList && reader.peek() === ','))
    reader.fail('a word goes on behind a quote');
}

/** One argument of a command: a string, a variable, a list that is spread, or a word without any mark. */
function argument(reader: Reader, machine: Machine, inList = false): string[] {
  const mark = reader.peek();
  let value: Value;
  if (single.includes(mark)) value = verbatim(reader);
  else if (double.includes(mark)) value = expandable(reader, machine);
  else if (mark === '$') value = variable(reader, machine);
  else if (mark === '@') {
    reader.next();
    const list = machine.variables.get(reader.take(/\w+/) ?? '');
    value = Array.isArray(list) ? list : reader.fail('not a list');
  } else {
    // A word that begins with a dash and holds a dot or a colon is taken apart; the others may hold no mark at all.
    value = reader.take(/-{0,2}[A-Za-z0-9][\w-]*/) ?? reader.fail('a mark that means something');
  }
  endOfWord(reader, inList);
  return Array.isArray(value) ? value : [value];
}

/** Quotes around white space and nothing escaped; an empty argument is no argument. */
const legacy = (args: readonly string[], doublesEnd: boolean): string =>
  args
    .filter((arg) => arg !== '')
    .map((arg) => {
      if (!/\s/.test(arg)) return arg;
      const end = doublesEnd ? (/\\+$/.exec(arg)?.[0] ?? '') : '';
      return `"${arg}${end}"`;
    })
    .join(' ');

/** The C runtime's own rule backwards: backslashes before a quote doubled, the quote escaped. */
const standard = (args: readonly string[]): string =>
  args
    .map((arg) =>
      arg !== '' && !/[\s"]/.test(arg)
        ? arg
        : `"${arg.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`,
    )
    .join(' ');

export const commandLine = (args: readonly string[], passing: Passing): string =>
  passing === '7.3' ? standard(args) : legacy(args, passing === '7.0');

/** A command line taken apart as the C runtime does it. */
export function argvOf(line: string): string[] {
  const args: string[] = [];
  let at = 0;
  while (at < line.length) {
    while (line[at] === ' ' || line[at] === '\t') at++;
    if (at >= line.length) break;
    let arg = '';
    let quoted = false;
    while (at < line.length && (quoted || (line[at] !== ' ' && line[at] !== '\t'))) {
      let slashes = 0;
      while (line[at] === '\\') {
        slashes++;
        at++;
      }
      if (line[at] !== '"') {
        arg += '\\'.repeat(slashes);
        if (slashes > 0) continue;
        arg += line[at++];
        continue;
      }
      arg += '\\'.repeat(slashes >> 1);
      at++;
      if (slashes % 2 === 1) arg += '"';
      else if (quoted && line[at] === '"') {
        arg += '"';
        at++;
      } else quoted = !quoted;
    }
    args.push(arg);
  }
  return args;
}

/** One statement: an assignment, a file that is written or removed, or the program. */
function statement(reader: Reader, machine: Machine, passing: Passing, ran: Ran[]): void {
  const assigned = reader.take(/\$\w+ = /);
  if (assigned) {
    const name = assigned.slice(1, -3);
    if (reader.take(/\[IO\.Path\]::GetTempFileName\(\)/)) {
      const path = `C:\\Users\\a b\\Temp\\tmp${machine.files.size}.tmp`;
      machine.files.set(path, Buffer.alloc(0));
      machine.variables.set(name, path);
    } else if (reader.take(/@\(if \(/)) {
      const condition = String(variable(reader, machine));
      if (!reader.take(/\) \{ /)) reader.fail('no block');
      const list = [...argument(reader, machine, true)];
      if (!reader.take(/, /)) reader.fail('no list');
      list.push(...argument(reader, machine, true));
      if (!reader.take(/ \}\)/)) reader.fail('no end of a block');
      machine.variables.set(name, condition ? list : []);
    } else reader.fail('an unknown expression');
  } else if (reader.take(/\[IO\.File\]::WriteAllBytes\(/)) {
    const path = String(variable(reader, machine));
    if (!reader.take(/, \[Convert\]::FromBase64String\(/)) reader.fail('an unknown call');
    const encoded = verbatim(reader);
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded) || encoded.length % 4) reader.fail('no base64');
    machine.files.set(path, Buffer.from(encoded, 'base64'));
    if (!reader.take(/\)\)/)) reader.fail('no end of a call');
  } else if (reader.take(/Remove-Item /)) {
    const path = String(variable(reader, machine));
    if (!machine.files.delete(path)) reader.fail('no such file');
  } else {
    const program = reader.take(/curl\.exe(?= )/) ?? reader.fail('an unknown command');
    const args: string[] = [];
    while (reader.take(/ +/)) args.push(...argument(reader, machine));
    const files = machine.files;
    const passed = argvOf(commandLine(args, passing));
    ran.push({ program, args: passed.map((arg) => inline(arg, files)) });
  }
  if (reader.at < reader.text.length && !reader.take(/\n/)) reader.fail('a statement goes on');
}

/** The path of a temporary file stands for its content, which is gone when the script ends. */
function inline(arg: string, files: ReadonlyMap<string, Buffer>): string {
  const content = files.get(arg.replace(/^@/, ''));
  return content === undefined ? arg : `${arg.startsWith('@') ? '@' : ''}file:${content.toString('base64')}`;
}

/** Runs a script and tells what it started. Every file it made must be gone at the end. */
export function run(script: string, env: Record<string, string>, passing: Passing): Ran[] {
  const machine: Machine = { env, variables: new Map(), files: new Map() };
  const reader = new Reader(script);
  const ran: Ran[] = [];
  while (reader.at < script.length) statement(reader, machine, passing, ran);
  if (machine.files.size > 0) reader.fail('a file is left behind');
  return ran;
}

/** The value of a single-quoted string, as PowerShell reads it. */
export function verbatimValue(quoted: string): string {
  const reader = new Reader(quoted);
  const value = verbatim(reader);
  if (reader.at < quoted.length) reader.fail('the string ends early');
  return value;
}

/** A file for `curl -K`, read by the rules of curl's manual: option and value, escapes within double quotes. */
export function readConfig(text: string): string[] {
  const known: Record<string, string> = { n: '\n', r: '\r', t: '\t', v: '\v' };
  return text.split('\n').flatMap((line) => {
    const [, name = '', quoted] = /^(\S+)(?: "(.*)")?$/s.exec(line) ?? [];
    if (quoted === undefined) return name ? [name] : [];
    if (/(?<!\\)(?:\\\\)*"/.test(quoted)) throw new Error(`a quote inside ${line}`);
    return [name, quoted.replace(/\\([\s\S])/g, (_, mark: string) => known[mark] ?? mark)];
  });
}
