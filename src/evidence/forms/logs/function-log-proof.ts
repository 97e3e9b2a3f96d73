/**
 * What a function's log proves. Whether the function is an integration's or an authorizer's it does not say: these facts
 * count beside the errors of integrations only.
 */
import { readBackend } from '../../readers/backend.ts';
import { type Finding, finding, type Match, type Quote, stretchOf, weights } from '../../reading.ts';
import { TranscriptWriter } from '../transcript.ts';
import type { Invocation } from './function-log-lines.ts';
import { addPart } from './log-lines.ts';

interface Proof {
  findings: Finding[];
  matches: Match[];
  outcome: 'timed-out' | 'error' | 'finished' | undefined;
}

const timedOut =
  /Task timed out after \d[\d.]{0,8}|\bREPORT RequestId:[^\r\n]{0,400}\bStatus: timeout|"status"\s?:\s?"timeout"/;
/** What runtimes write of an error that the function did not catch. An application's own error lines prove nothing. */
const failed =
  /\bREPORT RequestId:[^\r\n]{0,400}\bStatus: error\b|\bInvoke Error\b|\bUncaught Exception\b|\bUnhandled Promise Rejection\b|\bRuntime\.(?:ImportModuleError|HandlerNotFound|ExitError|UserCodeSyntaxError|OutOfMemory|UnhandledPromiseRejection)\b|Runtime exited with error|Process exited before completing request|\[ERROR\] [\w.]{2,80}(?:Error|Exception)?:[^\r\n]{0,500}[\r\n]{1,4}[^\r\n]{0,60}\bTraceback|"type"\s?:\s?"platform\.(?:report|runtimeDone)"[^\r\n]{0,2000}"status"\s?:\s?"(?:error|failure)"|\bINIT_REPORT[^\r\n]{0,200}\bStatus: error/;
/** Of a long line only what decides is quoted. */
const ending = /(?:Status: |"status"\s?:\s?)"?\w{1,12}"?$/;
/** Any of these, and it is not certain that all went well. */
const doubtful = /error|exception|traceback|fail|panic|fatal|timed out|denied|critical/i;

/** Facts and errors of one invocation, and how it ended. */
export function provenByFunction(invocation: Invocation): Proof {
  const writer = new TranscriptWriter();
  for (const line of invocation.lines) addPart(writer, line).say('\n');
  const { text, original } = writer.done();
  const place = (found: RegExpExecArray): Quote => {
    const to = found.index + found[0].length;
    const end = ending.exec(found[0])?.[0].length;
    return original({ from: end ? to - end : found.index, to: end ? to : Math.min(to, found.index + 120) });
  };
  const late = timedOut.exec(text);
  const broken = late ? null : failed.exec(text);
  const isWhole = invocation.began && invocation.ended && !doubtful.test(text);
  const findings: Finding[] = [];
  const matches: Match[] = [];
  const outcome = late ? 'timed-out' : broken ? 'error' : isWhole ? 'finished' : undefined;
  const end =
    isWhole && !late && !broken ? /\b(?:END|REPORT) RequestId: |"platform\.report"/.exec(text) : null;
  const shown = late ?? broken ?? end;
  if (outcome && shown) findings.push(finding('functionLog', outcome, place(shown)));
  const backend = readBackend(stretchOf(text));
  for (const one of backend.findings ?? []) {
    if (one.fact === 'backendReceives' || late) continue;
    if (broken || one.fact !== 'functionError') findings.push({ ...one, quote: original(one.quote) });
  }
  findings.push(...thrown(text, original, broken !== null));
  const call = deniedCall.exec(text);
  // Which API the function serves it does not say: the connection may be another one's.
  if (call) findings.push(finding('callbackAnswer', 'not-authorized', place(call)));
  // What the caller sees is not in this log: an answer that is pasted with it goes before.
  const likely = weights.likely;
  if ((late ?? broken) && shown)
    matches.push({ slug: 'internal-server-error', weight: likely + 0.5, quote: place(shown) });
  // A refused call to `@connections` is an error by itself, and says more than that the function failed of it.
  if (call)
    matches.push({ slug: 'websocket-connections-forbidden', weight: likely + 0.6, quote: place(call) });
  // Of an invocation that began and whose end is missing nobody knows how it ended.
  const isCut = invocation.began && !invocation.ended && outcome === undefined;
  for (const { slug, quote, weight } of isCut ? [] : (backend.matches ?? [])) {
    const depends = findings.some(({ fact, value }) => fact === 'backendAnswer' && value === 'dependency');
    const most = slug === 'backend-error' && depends && !late ? likely + 0.6 : likely + 0.2;
    if (slug !== 'lambda-error-object' && weight > weights.hint)
      matches.push({ slug, weight: Math.min(weight, most), quote: original(quote) });
  }
  return { findings, matches, outcome };
}

const deniedCall = /not authorized to perform:?\s{0,3}execute-api:ManageConnections/i;

/** What the error is about, where the runtime or an SDK says it in words of its own. */
function thrown(text: string, original: (quote: Quote) => Quote, isUncaught: boolean): Finding[] {
  const found = (pattern: RegExp) => pattern.exec(text);
  const tooLarge = found(/exceeded maximum allowed payload size/i);
  const denied = found(deniedCall);
  const missing = found(/\bKeyError: '([\w.-]{1,60})'/);
  const key = missing?.[1] ?? '';
  // The line of code in the traceback reads that very key out of the event.
  const isOfEvent = isUncaught && [`event['${key}']`, `event["${key}"]`].some((one) => text.includes(one));
  const place = (one: RegExpExecArray): Quote => original({ from: one.index, to: one.index + one[0].length });
  return [
    ...(tooLarge ? [finding('functionError', 'too-large', place(tooLarge))] : []),
    ...(denied ? [finding('functionError', 'connections-denied', place(denied))] : []),
    ...(missing && isOfEvent ? [finding('functionError', 'event-field', place(missing))] : []),
  ];
}
