/** The log of a Lambda function, its invocations told apart by their ids. */
import { lambdaError } from '../../readers/backend.ts';
import type { Stretch } from '../../reading.ts';
import type { Document, Entry } from '../form.ts';
import { TranscriptWriter } from '../transcript.ts';
import { type Invocation, invocationsOf, isFunctionLog, signs } from './function-log-lines.ts';
import { provenByFunction } from './function-log-proof.ts';
import { linesIn, placeOfAll, wholeText } from './log-lines.ts';
import { inRuns, runsOf } from './log-runs.ts';

/** One invocation as an entry; its facts stand in it, since its lines are no answer that a caller saw. */
export function entryOfInvocation(invocation: Invocation): Entry {
  const { findings, matches, outcome } = provenByFunction(invocation);
  const { id } = invocation;
  const ended = { 'timed-out': 'timed out', error: 'failed', finished: 'finished' };
  return {
    title: `invocation${id === '' ? '' : ` ${id.slice(0, 8)}…`}: ${outcome ? ended[outcome] : 'its end is not shown'}`,
    failed: outcome === 'timed-out' || outcome === 'error' || (outcome === undefined && matches.length > 0),
    ids: id === '' ? [] : [id],
    quote: placeOfAll(invocation.lines),
    transcript: new TranscriptWriter().done(),
    findings,
    matches,
  };
}

/** Reads the logs of functions in a text, as documents: one for each run of lines. */
export function readFunctionLog(stretch: Stretch): Document[] {
  if (!signs.some((sign) => stretch.low.includes(sign))) return [];
  const lines = linesIn(wholeText(stretch));
  const { invocations, isOurs } = invocationsOf(lines);
  if (!isFunctionLog(invocations)) return [];
  const entries = invocations.map(entryOfInvocation);
  // Of several that all went well nobody knows which one the failing request's is; nor did that one go well beside
  // whose log the function's error stands, as a test in the console shows the two.
  const isDoubtful = entries.length > 1 || lambdaError(stretch.text, stretch.low) !== null;
  const certain = isDoubtful ? entries.map(withoutSuccess) : entries;
  return inRuns('function log', runsOf(lines, isOurs), certain);
}

const withoutSuccess = (entry: Entry): Entry => ({
  ...entry,
  findings: (entry.findings ?? []).filter(
    ({ fact, value }) => !(fact === 'functionLog' && value === 'finished'),
  ),
});
