import { bodyFile } from '../body.ts';
import { checkRegion } from '../host.ts';
import { checkSeen, quote } from '../quote.ts';
import { CommandRefused } from '../refusal.ts';
import { type Command, type Input, titles } from '../types.ts';
import { calledUrl, defaultEndpointUrl } from '../url.ts';
import { programBody } from './body.ts';
import { line } from './line.ts';

const verbs: Record<string, string> = { GET: 'get-connection', DELETE: 'delete-connection' };

/** Where the callbacks of a WebSocket API are, and which connection is meant, if the path says so. */
function place({ target, apiType }: Input): { endpoint: string; id?: string } {
  const url = calledUrl(target, apiType);
  const [, before = '', id] = /^(.*?)\/(?:@|%40)connections\/([^/]+)$/i.exec(url.path) ?? [];
  if (id) return { endpoint: `${url.origin}${before}`, id };
  if (target.host && target.customDomain) return { endpoint: `${url.origin}${url.path.replace(/\/$/, '')}` };
  const own = defaultEndpointUrl({ ...target, path: target.stage ? `/${target.stage}` : url.path }, apiType);
  return { endpoint: `${own.origin}${own.path.replace(/\/$/, '')}` };
}

const idOf = (encoded: string): string => {
  let id: string;
  try {
    id = decodeURIComponent(encoded);
  } catch {
    throw new CommandRefused('The connection id in the path is not UTF-8 when decoded.');
  }
  checkSeen('The connection id in the path', id, true);
  return id;
};

/** A call to one connection of a WebSocket API. The id is the path's, else that of `CONNECTION_ID`. */
export function connections(input: Input): Command {
  if (input.apiType !== 'websocket') throw new CommandRefused('Only WebSocket APIs have connections.');
  const { target, body = '' } = input;
  if (!target.region) throw new CommandRefused('Needs the Region: it is part of the signature.');
  const { endpoint, id } = place(input);
  const verb = (id && verbs[target.method ?? '']) || 'post-to-connection';
  const sends = verb === 'post-to-connection';
  const data = programBody(sends ? body || 'hello' : '');
  const from = data.redirect ? bodyFile : '/dev/stdin';
  const text = line(
    [
      `aws apigatewaymanagementapi ${verb}`,
      `--region ${quote(checkRegion(target.region))}`,
      `--endpoint-url ${quote(endpoint)}`,
      `--connection-id ${id ? quote(idOf(id)) : '"$CONNECTION_ID"'}`,
      // A file, since version 2 takes the text itself for base64 and version 1 does not.
      ...(sends ? [`--data fileb://${from}`] : []),
    ],
    data.quoted ? `printf %s ${data.quoted}` : data.pipe,
  );
  return {
    id: 'connections',
    title: titles.connections,
    text,
    does: 'Signs and sends a call to the callback address of the WebSocket API, for one of its open connections.',
    proves:
      'Nothing printed means that it was done. GoneException (410) means that the connection is closed. Forbidden means a wrong endpoint, stage or Region, or a policy without execute-api:ManageConnections.',
    warnings: [
      ...(id
        ? []
        : [
            'The id of the connection is taken from CONNECTION_ID. A $connect or $default route logs it as $context.connectionId.',
          ]),
      ...(sends && !body ? ['No body is given: hello is sent.'] : []),
      ...data.warnings,
    ],
  };
}
