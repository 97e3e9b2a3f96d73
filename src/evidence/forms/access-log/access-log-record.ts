/** One line of an access log, taken apart into `$context` variables. */
import type { Quote } from '../../reading.ts';
import type { TranscriptWriter } from '../transcript.ts';
import { isEmpty, namedBy, type Variable } from './context-variables.ts';

/** A value of an access log. Places are those of the source that the line stands in. */
export interface Cell {
  readonly value: string;
  readonly quote: Quote;
  /** The name that stands before it, where it has one. */
  readonly label?: Quote;
  /** Adds the value to a transcript, decoded, so that each character knows its place. */
  write(writer: TranscriptWriter): void;
}

export interface AccessRecord {
  /** What has a value. */
  cells: Map<Variable, Cell>;
  /** What the log says is not there. */
  empty: Set<Variable>;
  quote: Quote;
  /** It broke off before its end. */
  broken?: 'cut-off' | 'not-well-formed';
}

/** A key with its value, as any notation has it. */
export interface Pair {
  key: string;
  cell: Cell;
}

/** Points that a line must have to be an access log's, and points of a name that only the gateway's logs have. */
const enough = 6;
const distinct = 2;
/** Any of these shows that the request failed, where the log leaves its status out. */
const failures: readonly Variable[] = ['responseType', 'errorMessage', 'integrationError', 'authorizerError'];

/** Whether the request failed, as far as the line tells. */
export function isFailure({ cells }: AccessRecord): boolean {
  const status = cells.get('status');
  return status ? Number(status.value) >= 400 : failures.some((variable) => cells.has(variable));
}

/**
 * The record of a line's pairs; undefined if it is no access log of the gateway's: it has enough
 * of the names that `$context` variables go by, and one that no other log has.
 */
export function recordOf(pairs: Iterable<Pair>, quote: Quote): AccessRecord | undefined {
  const cells = new Map<Variable, Cell>();
  const empty = new Set<Variable>();
  let weight = 0;
  let isDistinct = false;
  for (const { key, cell } of pairs) {
    const found = namedBy(key, cell.value);
    if (!found) continue;
    weight += found.weight;
    isDistinct ||= found.weight >= distinct;
    if (isEmpty(cell.value)) empty.add(found.variable);
    else if (found.variable !== 'other' && !cells.has(found.variable)) cells.set(found.variable, cell);
  }
  return isDistinct && weight >= enough ? { cells, empty, quote } : undefined;
}

/** A cell whose value stands in the text as it is. */
export const plainCell = (value: string, quote: Quote, label?: Quote): Cell => ({
  value,
  quote,
  ...(label && { label }),
  write: (writer) => {
    writer.add(value.replace(/[\r\n]/g, ' '), quote);
  },
});
