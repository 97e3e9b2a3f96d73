/** What a log's lines prove only together, or only as lines of this log. */

import { kindOfHost } from '../../host.ts';
import { type Finding, finding, type Match, type Quote, weights } from '../../reading.ts';
import type { Outline } from './execution-log-entry.ts';
import type { LineKind } from './execution-log-lines.ts';
import type { GatewayLine, LoggedRequest } from './execution-log-parse.ts';
import { hostIn, stagePlaceIn } from './execution-log-transcript.ts';
import { placeOf, textOf } from './log-lines.ts';

interface Proof {
  findings: Finding[];
  matches: Match[];
}

/** The beginning of a line. Where a log was escaped, what follows in the same line is another one. */
function shown(line: GatewayLine): Quote {
  const [first = ''] = textOf(line).slice(0, 80).split('\\n');
  return placeOf(line, 0, first.length);
}

/** Facts and errors of one logged request. */
export function provenBy(request: LoggedRequest, outline: Outline): Proof {
  const { lines, isTest } = request;
  const find = (kind: LineKind, beginning = ''): GatewayLine | undefined =>
    lines.findLast((line) => line.kind === kind && textOf(line).startsWith(beginning));
  const findings = [...apiType(lines, outline), ...body(find, outline), ...integration(find)];
  const host = hostIn(lines);
  const stage =
    isTest || host === undefined || kindOfHost(host) !== 'default' ? undefined : stagePlaceIn(lines);
  if (stage) findings.push(finding('stageInUrl', 'yes', stage.quote));
  return { findings, matches: [...backend(find, outline), ...socket(lines, outline)] };
}

/** Lines that only one kind of API has. */
function apiType(lines: readonly GatewayLine[], { isSocket }: Outline): Finding[] {
  const kinds: readonly (LineKind | undefined)[] = isSocket ? ['socket'] : ['request', 'status'];
  const line = lines.find(({ kind }) => kinds.includes(kind));
  return line ? [finding('apiType', isSocket ? 'websocket' : 'rest', shown(line))] : [];
}

/** A failing status behind "Successfully completed execution" is the backend's own. */
function backend(find: (kind: LineKind) => GatewayLine | undefined, { status = 0 }: Outline): Match[] {
  const line = find('completed');
  if (!line || status < 400) return [];
  const slug = status === 401 || status === 403 ? 'backend-auth-error' : 'backend-error';
  return [{ slug, weight: weights.surest, quote: shown(line) }];
}

/** What the validator could not parse was a body, or none at all: the line of the body tells. */
function body(
  find: (kind: LineKind, beginning?: string) => GatewayLine | undefined,
  { method = '' }: Outline,
): Finding[] {
  const refused = find('failure', 'Request body does not match');
  const received = find('request-body');
  if (!refused || !received || !textOf(refused).includes('[Unknown error parsing request body]')) return [];
  const text = textOf(received);
  const isEmpty = text.slice(text.indexOf(':') + 1).trim() === '';
  if (!isEmpty) return [finding('bodySent', 'not-json', shown(refused))];
  return ['GET', 'HEAD', 'DELETE'].includes(method) ? [finding('bodySent', 'none', shown(received))] : [];
}

/** A function behind a proxy integration gets the whole request as an event, which begins with the resource. */
function integration(find: (kind: LineKind) => GatewayLine | undefined): Finding[] {
  const line = find('endpoint-request-body');
  const lead = 'Endpoint request body after transformations: {"resource":"';
  if (!line || !textOf(line).startsWith(lead)) return [];
  return [finding('integration', 'lambda-proxy', placeOf(line, 0, lead.length - 1))];
}

/** What failed in a WebSocket API: the handshake, a message, or a call back to a connection. */
function socket(lines: readonly GatewayLine[], { isSocket, route }: Outline): Match[] {
  const connects =
    route === '$connect' || lines.some((line) => textOf(line).includes('is connecting to WebSocket'));
  const messages =
    (route !== undefined && route !== '$connect') ||
    lines.some((line) => /received message from client|^Message from client \[/.test(textOf(line)));
  const matches: Match[] = [];
  const add = (slug: string, line: GatewayLine): void => {
    matches.push({ slug, weight: weights.surest, quote: shown(line) });
  };
  for (const line of lines) {
    const text = textOf(line).slice(0, 400);
    const status = /^Connection API request (?:completed with status|failed): (\w{1,60})/.exec(text)?.[1];
    if (status === '410' || status === 'GoneException') add('websocket-gone', line);
    if (status === '403' || status === 'ForbiddenException') add('websocket-connections-forbidden', line);
    if (!isSocket || line.kind !== 'failure') continue;
    if (text.startsWith('Unauthorized request:') && connects) add('websocket-handshake-unauthorized', line);
    if (text.startsWith('Execution failed: Forbidden'))
      if (connects) add('websocket-handshake-forbidden', line);
      else if (messages) add('websocket-message-forbidden', line);
    if (messages && /^(?:Execution failed due to|Lambda (?:execution|invocation) failed)/.test(text))
      add('websocket-message-internal-error', line);
  }
  return matches;
}
