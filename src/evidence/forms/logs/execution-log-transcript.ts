/** A logged request as the readers of plain text know it: the lines that decide, then the call and its answer. */
import { kindOfHost } from '../../host.ts';
import { type Transcript, TranscriptWriter } from '../transcript.ts';
import type { Outline } from './execution-log-entry.ts';
import type { LineKind } from './execution-log-lines.ts';
import type { GatewayLine, LoggedRequest } from './execution-log-parse.ts';
import { addPart, placeOf, textOf } from './log-lines.ts';

const told: ReadonlySet<LineKind | undefined> = new Set([
  undefined,
  'say',
  'failure',
  'status',
  'completed',
  'socket',
]);
/** What a function's runtime says of its failure, where the backend's answer is logged. */
const ofRuntime = /"errorMessage"\s{0,3}:|Exceeded maximum allowed payload size/;

/** Lines that every request has: they hint at what fails there, and it did not. */
const checks = 'Verifying Usage Plan for request';
const passed = /^(?:Usage Plan check succeeded|Starting execution for request)/;

/** Writes the transcript. Bodies and addresses that passed through are left out: they are no signs of the gateway's. */
export function transcribe(
  { lines, isTest, group }: LoggedRequest,
  outline: Outline,
  answered?: (writer: TranscriptWriter) => void,
): Transcript {
  const writer = new TranscriptWriter();
  if (group) addPart(writer, group).say('\n');
  const succeeded = outline.status !== undefined && outline.status < 400;
  const isPast = lines.some((line) => passed.test(textOf(line)));
  for (const line of lines) {
    if (succeeded && line.kind === 'completed') continue;
    if ((succeeded || isPast) && textOf(line).startsWith(checks)) continue;
    const isTold =
      told.has(line.kind) ||
      (line.kind === 'endpoint-body' && ofRuntime.test(textOf(line))) ||
      (line.kind === 'request-body' && textOf(line).endsWith('[Binary Data]'));
    if (isTold) addPart(writer, line).say('\n');
  }
  const find = (kind: LineKind): GatewayLine | undefined => lines.findLast((line) => line.kind === kind);
  if (!outline.isSocket) {
    call(writer, lines, find, isTest);
    if (answered) answered(writer);
    else answer(writer, find);
  }
  return writer.done();
}

type Find = (kind: LineKind) => GatewayLine | undefined;

/** The request line, and the name that was called. Other headers are masked or cut, so that nothing follows from them. */
function call(writer: TranscriptWriter, lines: readonly GatewayLine[], find: Find, isTest: boolean): void {
  const line = find('request');
  const found = line && /^HTTP Method: ([A-Z]{3,7}), Resource Path: (\/[^\s\\]{0,2000})/d.exec(textOf(line));
  const [from, to] = found?.indices?.[1] ?? [];
  const [pathFrom, pathTo] = found?.indices?.[2] ?? [];
  if (!line || from === undefined || pathFrom === undefined || pathTo === undefined) return;
  const headers = find('request-headers');
  const host = headers && !isTest ? valueIn(headers, 'host') : undefined;
  const isDefault = host !== undefined && kindOfHost(host.value.toLowerCase()) === 'default';
  const path = found?.[2] ?? '/';
  const stage = isDefault ? stageIn(lines) : undefined;
  addPart(writer.say('> '), line, from, to).say(' ');
  // On the default endpoint the stage is part of the path; some logs show it there, others don't.
  if (stage && path !== `/${stage.value}` && !path.startsWith(`/${stage.value}/`))
    addPart(writer.say('/'), stage.line, stage.from, stage.to);
  addPart(writer, line, pathFrom, pathTo).say(' HTTP/1.1\n');
  if (headers && host && (stage || !isDefault))
    addPart(writer.say('> Host: '), headers, host.from, host.to).say('\n');
  const response = find('response-headers');
  const origin =
    headers && response && isWhole(headers) && isWhole(response) ? valueIn(headers, 'origin') : undefined;
  if (headers && origin) addPart(writer.say('> Origin: '), headers, origin.from, origin.to).say('\n');
  writer.say('> ...\n>\n');
}

/** A gateway response names its status too. */
const ofStatus =
  /(?<=^Method completed with status: |^Gateway response type: \w{1,60} with status code: )[1-5]\d\d$/;

function answer(writer: TranscriptWriter, find: Find): void {
  const line = find('status') ?? find('failure');
  const status = line && ofStatus.exec(textOf(line));
  const body = find('response-body');
  const lead = body ? textOf(body).indexOf(':') + 1 : 0;
  if (!line || !status) {
    if (body) addPart(writer, body, lead).say('\n');
    return;
  }
  addPart(writer.say('< HTTP/1.1 '), line, status.index, status.index + 3).say('\n');
  const headers = find('response-headers');
  for (const { name, from, to, start } of headers ? headersIn(headers) : []) {
    addPart(writer.say('< '), headers as GatewayLine, start, start + name.length).say(': ');
    addPart(writer, headers as GatewayLine, from, to).say('\n');
  }
  writer.say('<\n');
  if (body) addPart(writer, body, lead).say('\n');
}

interface Value {
  value: string;
  from: number;
  to: number;
}

interface LoggedHeader extends Value {
  name: string;
  start: number;
}

/** A log's line of headers shows them whole unless it was cut. */
const isWhole = (line: GatewayLine): boolean => /\}\s{0,3}$/.test(textOf(line).slice(-5));

/** The headers of `{Name=value, Other=value}`, at most 100, with their places in the line. */
function headersIn(line: GatewayLine): LoggedHeader[] {
  const text = textOf(line);
  const open = text.indexOf('{');
  if (open < 0) return [];
  const end = isWhole(line) ? text.trimEnd().length - 1 : text.length;
  const starts = [...text.slice(0, end).matchAll(/(?<=[{ ])([\w-]{1,80})=/g)]
    .filter(({ index }) => index === open + 1 || text.slice(index - 2, index) === ', ')
    .slice(0, 100);
  return starts.map(({ 1: name = '', index }, number) => {
    const from = index + name.length + 1;
    const next = starts[number + 1]?.index;
    const to = next === undefined ? end : next - 2;
    return { name, start: index, from, to, value: text.slice(from, to) };
  });
}

const valueIn = (line: GatewayLine, name: string): LoggedHeader | undefined =>
  headersIn(line).find((header) => header.name.toLowerCase() === name && /^\S{1,300}$/.test(header.value));

/** The stage that the request came to, as the check of the usage plan names it. */
function stageIn(lines: readonly GatewayLine[]): (Value & { line: GatewayLine }) | undefined {
  for (const line of lines) {
    if (line.kind !== 'say') continue;
    const found = /\bAPI Stage:? [a-z0-9]{3,20}\/([\w$.-]{1,128})/d.exec(textOf(line).slice(0, 1000));
    const [from, to] = found?.indices?.[1] ?? [];
    if (found && from !== undefined && to !== undefined) return { value: found[1] ?? '', from, to, line };
  }
  return undefined;
}

/** Where a request's log shows the stage; it was found, then. */
export const stagePlaceIn = (lines: readonly GatewayLine[]) => {
  const stage = stageIn(lines);
  return stage && { value: stage.value, quote: placeOf(stage.line, stage.from, stage.to) };
};

/** The value of the Host header that a request's log shows. */
export const hostIn = (lines: readonly GatewayLine[]): string | undefined => {
  const line = lines.find(({ kind }) => kind === 'request-headers');
  return line && valueIn(line, 'host')?.value.toLowerCase();
};
