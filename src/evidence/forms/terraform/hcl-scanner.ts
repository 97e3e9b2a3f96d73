import type { Quote } from '../../reading.ts';

const space = /[^\S\n]{1,1000}/y;
const heredoc = /<<-?([A-Za-z_][\w-]{0,100})[^\S\n]{0,20}\n/y;
const plainRun = /[^"\\$%{}\n]{1,4000}/y;

/** Walks over the characters of HCL: blanks, comments, strings, brackets. Places count from the text's beginning. */
export class HclScanner {
  position: number;
  readonly text: string;
  /** Where the text stands in the whole one. */
  readonly at: number;
  /** Whether a string or a heredoc was begun and not closed since this was last set. */
  isUnclosed = false;

  constructor(text: string, position: number, at: number) {
    this.text = text;
    this.position = position;
    this.at = at;
  }

  /** What a sticky pattern finds here, and goes behind it. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.position += found[0].length;
    return found[0];
  }

  /** The quote from a place to here. */
  quoteFrom(start: number): Quote {
    return { from: this.at + start, to: this.at + this.position };
  }

  /** Goes over spaces and comments, and over line ends if they mean nothing here. */
  skipBlanks(newlines: boolean): void {
    for (;;) {
      const { text, position } = this;
      const here = text[position];
      if (here === '#' || (here === '/' && text[position + 1] === '/'))
        this.goTo(text.indexOf('\n', position));
      else if (here === '/' && text[position + 1] === '*') {
        const end = text.indexOf('*/', position + 2);
        this.goTo(end < 0 ? end : end + 2);
      } else if (here === '\n' && newlines) this.position += 1;
      else if (this.take(space) === undefined) return;
    }
  }

  private goTo(end: number): void {
    this.position = end < 0 ? this.text.length : end;
  }

  /**
   * Goes over a string that begins here, with the expressions in it. False if its line ends before it does: then it
   * stands at the line's end.
   */
  skipString(): boolean {
    const isClosed = this.isStringClosed();
    this.isUnclosed ||= !isClosed;
    return isClosed;
  }

  private isStringClosed(): boolean {
    this.position += 1;
    // Strings (`"`) and expressions in strings (`{`) that are open, the innermost last.
    const open = ['"'];
    while (open.length > 0) {
      const here = this.text[this.position];
      const inString = open.at(-1) === '"';
      if (here === undefined) return false;
      if (here === '\n') return false;
      if (here === '\\' && inString) this.position = Math.min(this.text.length, this.position + 2);
      else if (here === '"') {
        if (inString) open.pop();
        else open.push('"');
        this.position += 1;
      } else if ((here === '$' || here === '%') && inString) this.skipDollar(open, here);
      else if (here === '{' && !inString) {
        open.push('{');
        this.position += 1;
      } else if (here === '}' && !inString) {
        open.pop();
        this.position += 1;
      } else if (this.take(plainRun) === undefined) this.position += 1;
    }
    return this.position <= this.text.length;
  }

  private skipDollar(open: string[], sign: string): void {
    const next = this.text[this.position + 1];
    if (next === '{') {
      open.push('{');
      this.position += 2;
    } else if (next === sign && this.text[this.position + 2] === '{') this.position += 3;
    else this.position += 1;
  }

  /** Goes over a heredoc that begins here, and tells where its lines stand; undefined if there is none. */
  skipHeredoc(): Quote | undefined {
    const start = this.take(heredoc);
    if (start === undefined) return undefined;
    const marker = /[A-Za-z_][\w-]*/.exec(start)?.[0] ?? '';
    const from = this.position;
    for (let line = from; line < this.text.length; ) {
      const next = this.text.indexOf('\n', line);
      const end = next < 0 ? this.text.length : next;
      const isShort = end - line < marker.length + 200;
      if (isShort && this.text.slice(line, end).trim() === marker) {
        this.position = end;
        return { from, to: line };
      }
      line = end + 1;
    }
    this.position = this.text.length;
    this.isUnclosed = true;
    return { from, to: this.position };
  }

  /** Goes behind what is left of a value: to the end of its line, or to a comma or bracket that is not its own. */
  skipValue(newlines: boolean): void {
    let open = 0;
    for (;;) {
      this.skipBlanks(newlines || open > 0);
      const here = this.text[this.position];
      if (here === undefined) return;
      if (open === 0 && (here === '\n' || here === ',' || here === ']' || here === '}' || here === ')'))
        return;
      if (here === '[' || here === '{' || here === '(') open += 1;
      if (here === ']' || here === '}' || here === ')') open -= 1;
      if (here === '"') this.skipString();
      else if (here !== '<' || !this.skipHeredoc()) this.position += 1;
    }
  }
}
