/**
 * Text that a terminal or a mail program broke hard at its width, in the middle of words. Its lines are as long as the
 * width, none is longer, and what follows such a line is no beginning of another one, nor begins like one.
 */

/** Widths of windows, and of what wraps mail. */
const usual = new Set([72, 76, 78, 79, 80, 100, 118, 119, 120, 130, 132, 140, 160, 200]);
const narrowest = 60;
/** So many lines that begin alike are a log's, whatever follows. */
const enough = 200;
/** How lines begin that stand for themselves: marks, times, addresses, ids, names with a colon, members, blanks. */
const fresh =
  /^(?:\s|$|[<>*|+#$}\])]|-(?:[\s-]|[A-Za-z]\s|$)|\d{4}[-/]\d\d|\d\d:\d\d|(?:\d{1,3}\.){3}\d{1,3}[ ,]|[0-9a-f]{8}-[0-9a-f]{4}-|\d{3}(?:\s|$)|\[|\(|[0-9a-f]{4,10}: |["'][\w$-]{1,60}["']\s?:|HTTP\/|[A-Z]{3,7} \S{1,300}|at \S|[\w.-]{1,60}@[\w.-]{1,60}:)/;

/** A header, or a log's label. */
const labelled = /^(?:[<>] )?[\w-]{1,60}: /;
/** A log's time; what such a line is followed by that belongs to it. */
const dated = /^\[?\d{4}-\d\d-\d\d[T ]\d\d:/;
const ofTrace = /^(?:\s{2,}|\t|$|at |Caused by|Traceback|[{}<>[])/;
/** A path that goes on from the end of an address. */
const restOfUrl = /^[\w.%{}-]{1,200}[/?][^\s]{0,2000}(?:\s|$)/;
/** A line of JSON, whose strings have no line ends in them. */
const json = /^[ \t]{0,80}["{[]/;

/** A row of a table whose end is missing, and the rest of one. */
const openRow = /^\|.*[^|\s]\s*$/;
const restOfRow = /^ ?[^|\s].*\|\s*$/;

interface Break {
  from: number;
  to: number;
  /** Where no line ends by itself: within a string of JSON, within a cell. */
  isSure: boolean;
}

/** A line, and what the lines are that it goes on with. */
interface Before {
  line: string;
  to: number;
  isJson: boolean;
  isLabelled: boolean;
  isDated: boolean;
  /** It ends within a string of JSON; and there behind a backslash. */
  isInString: boolean;
  isEscaped: boolean;
}

/** The same text, as long as before, with characters without width where lines were broken. Takes linear time. */
export function unwrapped(text: string): string {
  const width = widest(text);
  const breaks = width >= narrowest ? breaksAt(width, text) : [];
  if (breaks.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of breaks) {
    pieces.push(text.slice(at, from), '\u200b'.repeat(to - from));
    at = to;
  }
  return pieces.join('') + text.slice(at);
}

/** Where lines of a width were broken; none if they are rather lines of their own. */
function breaksAt(width: number, text: string): Break[] {
  const breaks: Break[] = [];
  /** How lines begin that certainly are no continuation; and how many of the others begin so, too. */
  const beginnings = new Set<string>();
  let alike = 0;
  let before: Before | undefined;
  for (const [line, from, to] of lines(text)) {
    const start = beginningOf(line);
    const full = before?.line.length === width ? before : undefined;
    const isSure = full !== undefined && isWithin(full, line);
    const isKnown = beginnings.has(start);
    const goesOn = isSure || (full !== undefined && !isKnown && !isFresh(full, line));
    if (!full) beginnings.add(start);
    else if (!goesOn && isKnown) alike++;
    if (alike > enough && alike > 4 * breaks.length) return [];
    if (goesOn && full) breaks.push({ from: full.to, to: from, isSure });
    before = lineAfter(goesOn ? full : undefined, line, to, width);
  }
  // Lines of a log may all be equally long.
  if (alike > breaks.length) return [];
  const [first, second] = breaks;
  if (!first || breaks.some(({ isSure }) => isSure)) return breaks;
  // One line as long as a window may be so by chance.
  if (!second && !isInWord(text, first)) return [];
  return breaks.length < (usual.has(width) ? 1 : 4) ? [] : breaks;
}

/** Whether a line can only be the rest of the one before. */
const isWithin = ({ line, isInString }: Before, next: string): boolean =>
  isInString || (openRow.test(line) && restOfRow.test(next));

/** Whether a line stands for itself, although the one before is full. */
function isFresh({ line, isLabelled, isDated }: Before, next: string): boolean {
  if (isDated && !dated.test(next) && !ofTrace.test(next)) return false;
  if (fresh.test(next.slice(0, 400))) return true;
  // Half a word and a colon, in a text that is no list of headers.
  const isHalf = !isLabelled && /[a-z]$/.test(line) && /^[a-z]/.test(next);
  return !isHalf && labelled.test(next);
}

function lineAfter(before: Before | undefined, line: string, to: number, width: number): Before {
  const isJson = before ? before.isJson : json.test(line);
  const lead = `${before?.isInString ? '"' : ''}${before?.isEscaped ? '\\' : ''}`;
  // Of a line that is not full nobody asks how it ended.
  const isInString = isJson && line.length === width && endsInString(lead + line);
  return {
    line,
    to,
    isJson,
    isLabelled: before ? before.isLabelled : labelled.test(line),
    isDated: before ? before.isDated : dated.test(line),
    isInString,
    isEscaped: isInString && /(?<!\\)(?:\\\\){0,200}\\$/.test(line),
  };
}

/** Whether a word or an address goes on behind a break. */
function isInWord(text: string, { from, to }: Break): boolean {
  const [before, after] = [text.slice(Math.max(0, from - 400), from), text.slice(to, to + 2300)];
  if (/[A-Za-z]$/.test(before) && /^-?[a-z]/.test(after)) return true;
  return /https?:\/\/[^\s"'<>]{1,390}$/.test(before) && restOfUrl.test(after);
}

/** The first characters of a line, whatever its digits. */
const beginningOf = (line: string): string => line.slice(0, 3).replace(/\d/g, '0');

/** Whether a text ends within a string. */
function endsInString(line: string): boolean {
  let isInside = false;
  for (const [mark] of line.matchAll(/\\.?|"/g)) if (mark === '"') isInside = !isInside;
  return isInside;
}

function* lines(text: string): Generator<readonly [line: string, from: number, to: number]> {
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const last = end < 0 ? text.length : end;
    const to = text[last - 1] === '\r' && last > from ? last - 1 : last;
    yield [text.slice(from, to), from, to];
    from = last + 1;
  }
}

/** The length of the longest line; 0 if no window is that wide. */
function widest(text: string): number {
  let width = 0;
  for (const [, from, to] of lines(text)) {
    width = Math.max(width, to - from);
    if (width > 400) return 0;
  }
  return width;
}
