/** One request of an execution log, as an entry. */

import type { Entry } from '../form.ts';
import type { TranscriptWriter } from '../transcript.ts';
import type { GatewayLine, LoggedRequest } from './execution-log-parse.ts';
import { provenBy } from './execution-log-proof.ts';
import { transcribe } from './execution-log-transcript.ts';
import type { Invocation } from './function-log-lines.ts';
import { provenByFunction } from './function-log-proof.ts';
import { placeOfAll, textOf } from './log-lines.ts';

/** What a log says of a request, in short. */
export interface Outline {
  method?: string;
  /** As the gateway saw it; with or without the stage. */
  path?: string;
  /** The status that the caller got. */
  status?: number;
  /** The route of a WebSocket API that was selected. */
  route?: string;
  isSocket: boolean;
  failed: boolean;
  /** The ids of the request, of its trace and of the function's invocation. */
  ids: string[];
}

const verb = /^HTTP Method: ([A-Z]{3,7}), Resource Path: ([^\s\\]{0,2000})/;
const template = /because method '([A-Z]{3,7}) (\/[^'\s]{0,300})'/;
const socketStatus = /status code \[(\d{3})\]|completed with status: (\d{3})/;
const functionId =
  /\b[Ll]ambda request id: ([0-9a-f-]{36})\b|^AWS Integration Endpoint RequestId ?: ([0-9a-f-]{36})\b/;

/** The outline of a request. */
export function outlineOf({ id, lines }: LoggedRequest): Outline {
  const outline: Outline = { isSocket: false, failed: false, ids: [id] };
  for (const line of lines) read(line, outline);
  const { status } = outline;
  // What the caller got counts: a mapping may turn a failure into a success.
  if (status !== undefined) outline.failed = status >= 400;
  return outline;
}

function read(line: GatewayLine, outline: Outline): void {
  const { kind } = line;
  // Gateway responses are what the gateway says instead of an answer.
  if (line.log.text.startsWith('Gateway response', line.at)) outline.failed = true;
  if (!kind || kind === 'data' || kind.endsWith('headers') || kind.endsWith('body')) return;
  const text = textOf(line);
  const last = text.slice(text.lastIndexOf(' ') + 1);
  switch (kind) {
    case 'request': {
      const found = verb.exec(text);
      if (found?.[1]) outline.method = found[1];
      if (found?.[2]) outline.path = found[2];
      break;
    }
    case 'status':
      if (/^[1-5]\d\d$/.test(last)) outline.status = Number(last);
      break;
    case 'extended-id':
    case 'trace-id':
    case 'function-id':
      outline.ids.push(last.replace(/^Root=/, ''));
      break;
    case 'socket': {
      outline.isSocket = true;
      const route = /^WebSocket Request Route: \[([^\]]{0,128})\]/.exec(text)?.[1];
      if (route !== undefined) outline.route = route;
      const found = socketStatus.exec(text);
      if (Number(found?.[1] ?? found?.[2] ?? 0) >= 400 || /: \[1009\b/.test(text)) outline.failed = true;
      break;
    }
    case 'failure': {
      outline.failed = true;
      const invoked = functionId.exec(text)?.[1];
      if (invoked) outline.ids.push(invoked);
      break;
    }
  }
  const found = outline.path === undefined && text.startsWith('API Key') ? template.exec(text) : null;
  if (found) {
    outline.method ??= found[1] as string;
    outline.path ??= found[2] as string;
  }
}

/** `GET /orders (4edbb3b3…): 502`. */
function titleOf(outline: Outline, { id, isTest }: LoggedRequest): string {
  const { method, path, route, status, failed } = outline;
  const what = [method, path?.replace(/[?#].*$/s, '').slice(0, 120) ?? route].filter(Boolean).join(' ');
  const named = id.startsWith('test ') ? '' : ` (${id.length > 9 ? `${id.slice(0, 8)}…` : id})`;
  return `${isTest ? 'test of ' : ''}${what || 'a request'}${named}: ${status ?? (failed ? 'failed' : 'no answer')}`;
}

/** What is known of a request besides its lines. */
interface Besides {
  /** What the log of the function that it invoked shows. */
  invocation?: Invocation | undefined;
  /** Writes the answer that the caller got, where it is known from elsewhere. */
  answer?: (writer: TranscriptWriter) => void;
}

/** A request as an entry. */
export function entryOf(request: LoggedRequest, { invocation, answer }: Besides = {}): Entry {
  const outline = outlineOf(request);
  let known: Pick<Entry, 'transcript' | 'findings' | 'matches'> | undefined;
  const details = (): Pick<Entry, 'transcript' | 'findings' | 'matches'> => {
    if (known) return known;
    const { findings, matches } = provenBy(request, outline);
    const more = invocation && outline.failed ? provenByFunction(invocation).findings : [];
    known = { transcript: transcribe(request, outline, answer), findings: [...findings, ...more], matches };
    return known;
  };
  return {
    title: titleOf(outline, request),
    failed: outline.failed,
    ids: outline.ids.filter((id) => !id.startsWith('test ')),
    quote: placeOfAll(request.lines),
    // Of a log of thousands of requests one is read.
    get transcript() {
      return details().transcript;
    },
    get findings() {
      return details().findings ?? [];
    },
    get matches() {
      return details().matches ?? [];
    },
  };
}
