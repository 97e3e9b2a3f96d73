import { isHandshake } from './handshake.ts';
import { requestCommand } from './request.ts';
import { type Command, type Input, titles } from './types.ts';
import { calledUrl } from './url.ts';

/** The request as it was called, the method stated. Throws `CommandRefused` if the URL is not known. */
export function plain(input: Input): Command {
  const opens = isHandshake(input);
  return {
    id: 'plain',
    title: titles.plain,
    ...requestCommand(input, calledUrl(input.target, input.apiType)),
    does: opens
      ? 'Sends the HTTP request that opens a WebSocket and prints the answer. After ten seconds it hangs up.'
      : 'Sends exactly this request, with nothing that a browser or an SDK would add, and prints the answer with its headers.',
    proves: opens
      ? '101 means that the gateway accepts the connection. 401 or 403 means that it refuses it at $connect.'
      : 'The same refusal means that the fault is in the request or in the API. Another answer means that your client sends something else.',
  };
}
