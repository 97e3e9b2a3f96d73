/** Logs as the gateway writes them: one request's lines, and a long log of many requests with other programs' lines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KnownLine {
  example: string;
  pattern: string;
  proves: string;
  cause: string | null;
  apiTypes: string[];
}

/** Every line that is known. */
export const knownLines: KnownLine[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../data/log-lines.json'), 'utf8'),
);

/** The id in the examples. */
export const exampleId = '4edbb3b3-4088-40bf-81ad-b0b3cc72210e';
export const testTime = 'Thu Apr 04 12:00:00 UTC 2024 : ';

/** An id of a request, made of a number. */
export const idOf = (n: number): string => `7c0de000-1111-4222-8333-${n.toString(16).padStart(12, '0')}`;

/** What stands before the message in an example. */
const kindOf = ({ example }: KnownLine): 'id' | 'test' | 'value' =>
  example.startsWith('(') ? 'id' : /^Thu |^Execution log/.test(example) ? 'test' : 'value';

/**
 * A small log in which a known line stands where the gateway writes it: behind the beginning of its request, before the
 * status. A value of an access log stands in a line of one.
 */
export function smallLog(line: KnownLine): string {
  const kind = kindOf(line);
  if (kind === 'value')
    return `2026-11-21T10:00:00.000Z [access] ${JSON.stringify({ requestId: exampleId, said: line.example })}`;
  const socket = line.apiTypes.join() === 'websocket';
  const lead = kind === 'id' ? `(${exampleId}) ` : testTime;
  const message = line.example.replace(lead, '');
  const isKey = message.startsWith('API Key ');
  const before =
    kind === 'test'
      ? [`Execution log for request ${exampleId}`, `${lead}Starting execution for request: ${exampleId}`]
      : [`${lead}Extended Request Id: Vts2FFmArPEFh8g=`];
  const checked = `Verifying Usage Plan for request: ${exampleId}. API Key:  API Stage: abc123def4/prod`;
  const begun = [
    `${lead}Starting execution for request: ${exampleId}`,
    `${lead}HTTP Method: POST, Resource Path: /orders`,
    `${lead}Method request body before transformations: {"note":`,
  ];
  if (socket) return [...before, line.example].join('\n');
  return [
    ...before,
    ...(isKey && kind === 'id' ? [`${lead}${checked}`] : begun),
    line.example,
    ...(line.cause
      ? [`${lead}Method completed with status: ${/^Request body/.test(message) ? 400 : isKey ? 403 : 500}`]
      : []),
  ].join('\n');
}

/** Lines of a request that succeeded, as `aws logs tail` prints them, and of programs that log beside it. */
function succeeded(n: number): string[] {
  const id = idOf(n);
  const clock = `2026-11-21T10:${String(Math.floor(n / 60) % 60).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;
  const said = [
    'Extended Request Id: Vts2FFmArPEFh8g=',
    `Verifying Usage Plan for request: ${id}. API Key:  API Stage: abc123def4/prod`,
    "API Key  authorized because method 'GET /pets' does not require API Key. Request will not contribute to throttle or quota limits",
    'Usage Plan check succeeded for API Key  and API Stage abc123def4/prod',
    `Starting execution for request: ${id}`,
    'HTTP Method: GET, Resource Path: /prod/pets',
    'Method request path: {}',
    'Method request query string: {type=cat}',
    'Method request headers: {Accept=*/*, X-Forwarded-For=203.0.113.7}',
    'Method request body before transformations: ',
    'Sending request to https://pets.example.com/v1/pets',
    'Received response. Status: 200, Integration latency: 20 ms',
    'Endpoint response body before transformations: {"pets":["all the pets"]}',
    'Method response body after transformations: {"pets":["all the pets"]}',
    'Method response headers: {X-Amzn-Trace-Id=Root=1-5c755b5d-07b29b94e632d3da19d88789, Content-Type=application/json}',
    'Successfully completed execution',
    'Method completed with status: 200',
  ];
  const lines = said.map(
    (one, i) => `${clock}.${String(i).padStart(6, '0')}+00:00 0f1e2d3c4b5a ${`(${id}) `}${one}`,
  );
  lines.splice(9, 0, `${clock}.000200+00:00 web-1 INFO handled request ${n} in ${n % 40} ms`);
  lines.push(`{"level":"info","time":"${clock}Z","msg":"cache hit","key":"pet-${n}"}`);
  return lines;
}

/** A log of so many lines of other requests and programs, in which two requests' lines always go alternately. */
export function longLog(count: number): string[] {
  const lines: string[] = [];
  for (let n = 0; lines.length < count; n += 2) {
    const other = succeeded(n + 1);
    succeeded(n).forEach((line, i) => {
      lines.push(line, other[i] ?? '');
    });
  }
  return lines.slice(0, count);
}
