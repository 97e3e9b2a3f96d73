/** Where logs stand in a text: runs of their lines, with what stands in between if it is of a log too. */
import type { Quote } from '../../reading.ts';
import type { Document, Entry, FormName } from '../form.ts';
import { event } from './execution-log-parse.ts';
import { type LogLine, placeOf, textOf } from './log-lines.ts';

/** What begins like a line of a program's log: a time, a level, an indented line of a stack, one object of JSON. */
const ofLog = /^(?:[ \t]|\}|\]|at |Caused by|Traceback|\{.{0,100000}\}\s*$)/;
/** What begins a message that was sent or came back, or the command for it. */
const ofTranscript = /^[ \t]{0,8}(?:[<>*] |HTTP\/\d|curl |\$ )/;

const isOfLog = (line: LogLine): boolean => {
  const text = textOf(line);
  return !ofTranscript.test(text) && (event.test(text) || ofLog.test(text));
};

/** The places of the runs. `isOurs` tells of each line whether it was recognised; lines are those of one text. */
export function runsOf(lines: readonly LogLine[], isOurs: readonly boolean[]): Quote[] {
  const runs: Quote[] = [];
  let run: Quote | undefined;
  /** Whether all lines since the last one that was recognised look like a log's. */
  let joined = true;
  lines.forEach((line, index) => {
    if (!isOurs[index]) {
      joined &&= run !== undefined && isOfLog(line);
      return;
    }
    const { from, to } = placeOf(line);
    if (run && joined) run.to = to;
    else {
      run = { from: headingAbove(lines, isOurs, index) ?? from, to };
      runs.push(run);
    }
    joined = true;
  });
  return runs;
}

/** The names of columns that CSV and tables have above their lines. */
const heading = /^[|"\s]{0,4}@?timestamp\b[^\r\n]{0,80}\bmessage\b|^[|+: -]{5,400}$/i;

/** Where the names of the columns above a line begin. */
function headingAbove(
  lines: readonly LogLine[],
  isOurs: readonly boolean[],
  index: number,
): number | undefined {
  let above: LogLine | undefined;
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const line = lines[i];
    if (!line || isOurs[i] || !heading.test(textOf(line).slice(0, 500))) break;
    above = line;
  }
  return above && placeOf(above).from;
}

/** Documents of runs, each with the entries that begin in it. */
export function inRuns(form: FormName, runs: readonly Quote[], entries: readonly Entry[]): Document[] {
  const of = runs.map((): Entry[] => []);
  for (const entry of entries) of[runAt(runs, entry.quote.from)]?.push(entry);
  return runs.map((quote, index) => ({ form, quote, entries: of[index] ?? [] }));
}

/** The index of the run in which a place is, or -1. */
export function runAt(runs: readonly Quote[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at < (runs[low - 1]?.to ?? 0) ? low - 1 : -1;
}
