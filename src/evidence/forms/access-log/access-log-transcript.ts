/** A line of an access log, written as the readers of plain text know requests, answers and logs. */
import { isOneWord } from '../../one-words.ts';
import { type Transcript, TranscriptWriter } from '../transcript.ts';
import type { Kind } from './access-log-kind.ts';
import type { AccessRecord, Cell } from './access-log-record.ts';
import { isOwnId } from './context-values.ts';
import type { Variable } from './context-variables.ts';

/** What is told in words, with the names that the readers look for. */
const told: readonly (readonly [Variable, string])[] = [
  ['responseType', '$context.error.responseType'],
  ['integrationError', '$context.integrationErrorMessage'],
  ['authorizerError', '$context.authorizer.error'],
  ['authorizeError', '$context.authorize.error'],
  ['authenticateError', '$context.authenticate.error'],
  ['wafError', '$context.waf.error'],
  ['validation', '$context.error.validationErrorString'],
  ['anyError', '$context.error'],
];

/** The transcript of a record: the errors as lines of a log, then the request and the answer, or the frame. */
export function transcriptOf(record: AccessRecord, kind: Kind | undefined): Transcript {
  const { cells } = record;
  const writer = new TranscriptWriter();
  for (const [variable, label] of told) {
    const cell = cells.get(variable);
    if (!cell || (variable === 'anyError' && isMessage(cell))) continue;
    writer.say(`${label}: `);
    cell.write(writer);
    writer.say('\n');
  }
  writer.say('\n');
  if (cells.get('eventType')?.value === 'MESSAGE') frame(writer, record);
  else if (cells.get('eventType')?.value !== 'DISCONNECT') {
    request(writer, record, kind);
    response(writer, record, kind);
  }
  return writer.done();
}

const isMessage = ({ value }: Cell): boolean => isOneWord(value.replace(/^\s*"|"\s*$/g, ''));

/** The gateway's own message: under its name, or under any name if it is one that nobody else puts there. */
export function messageOf({ cells }: AccessRecord): Cell | undefined {
  const any = cells.get('anyError');
  return cells.get('errorMessage') ?? (any && isMessage(any) ? any : undefined);
}

/** `{"message":"…"`, however the log quotes it. */
function body(writer: TranscriptWriter, message: Cell): void {
  const isQuoted = /^\s*"[\s\S]*"\s*$/.test(message.value);
  writer.say(isQuoted ? '{"message":' : '{"message":"');
  message.write(writer);
  writer.say(isQuoted ? '' : '"');
}

/** What the client of a WebSocket API is told of an error. */
function frame(writer: TranscriptWriter, record: AccessRecord): void {
  const message = messageOf(record);
  if (!message) return;
  body(writer, message);
  writer.say(', "connectionId":"-", "requestId":"-"}\n');
}

function request(writer: TranscriptWriter, { cells }: AccessRecord, kind: Kind | undefined): void {
  const method = cells.get('method');
  const path = cells.get('path');
  if (!method || !path || path.value.includes('{') || path.value.length > 2000) return;
  writer.say('> ');
  method.write(writer);
  writer.say(' ');
  path.write(writer);
  writer.say(' HTTP/1.1\n');
  const host = cells.get('host');
  if (host) {
    writer.say('> Host: ');
    host.write(writer);
    writer.say('\n');
  }
  if (kind?.kind === 'websocket') writer.say('> ').add('sec-websocket-version', kind.quote).say(': 13\n');
  // The log has hardly a header of the request: none may be taken for missing.
  writer.say('> ...\n>\n');
}

function response(writer: TranscriptWriter, record: AccessRecord, kind: Kind | undefined): void {
  const { cells } = record;
  const status = cells.get('status');
  const message = messageOf(record);
  if (!status) {
    if (!message) return;
    writer.say('$context.error.message: ');
    message.write(writer);
    return;
  }
  writer.say('< HTTP/1.1 ');
  status.write(writer);
  writer.say('\n');
  if (Number(status.value) >= 400) {
    const id = kind && idHeader(record, kind);
    if (id) {
      writer.say('< ').add(id.name, kind.quote).say(': ');
      if (id.cell) id.cell.write(writer);
      else writer.say('-');
      writer.say('\n');
    }
    // It is known who wrote the message; nobody needs to guess by its form.
    writer.say('< x-amzn-errortype: -\n');
  }
  writer.say('<\n');
  if (!message) return;
  body(writer, message);
  writer.say('}\n');
}

/** The header with which each kind of API marks its answers, and its value if the log has it. */
function idHeader({ cells }: AccessRecord, { kind }: Kind): { name: string; cell?: Cell } | undefined {
  if (kind === 'websocket') return undefined;
  const cell = cells.get('extendedRequestId') ?? cells.get('requestId') ?? cells.get('anyId');
  const name = kind === 'http' ? 'apigw-requestid' : 'x-amz-apigw-id';
  return { name, ...(cell && isOwnId(cell.value) && { cell }) };
}
