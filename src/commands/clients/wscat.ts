import { isHandshake } from '../handshake.ts';
import { headerValue } from '../headers.ts';
import { urlAsBrowsers } from '../percent.ts';
import { quote } from '../quote.ts';
import { CommandRefused } from '../refusal.ts';
import { type Command, type Input, titles } from '../types.ts';
import { calledUrl, hasDotSegments } from '../url.ts';

/** What opening a WebSocket sets by itself (RFC 6455 4.1), and what its client adds. */
const own = /^(connection|upgrade|host|sec-websocket-.*|content-length|transfer-encoding)$/i;

/** The WebSocket opened with wscat, which stays open for typing. Throws `CommandRefused` for other APIs. */
export function wscat(input: Input): Command {
  if (!isHandshake(input)) throw new CommandRefused('Only a WebSocket API is opened so.');
  const url = calledUrl(input.target, input.apiType);
  if (hasDotSegments(url.path))
    throw new CommandRefused('The path holds . or .., which wscat resolves before it sends it.', 'plain');
  if (input.headers.some(([name]) => name === '__proto__'))
    throw new CommandRefused('wscat can’t send a header with the name __proto__.', 'plain');
  const sent = input.headers.filter(([name]) => !own.test(name));
  const protocols = input.headers
    .filter(([name]) => name.toLowerCase() === 'sec-websocket-protocol')
    .flatMap((header) =>
      headerValue(header)
        .split(',')
        .map((one) => one.trim()),
    )
    .filter((one) => /^[\w.-]+$/.test(one));
  const names = sent.map(([name]) => name.toLowerCase());
  const wrong = sent.find((header) => headerValue(header) === '' || !/^[ -~]*$/.test(headerValue(header)));
  if (wrong) throw new CommandRefused(`wscat can’t send the header ${wrong[0]} as it is.`, 'plain');
  if (new Set(names).size < names.length)
    throw new CommandRefused('A header repeats, of which wscat sends the last one.', 'plain');
  const words = [
    'wscat',
    ...sent.map((header) => `-H ${quote(`${header[0]}: ${headerValue(header)}`)}`),
    ...protocols.map((one) => `-s ${one}`),
    `-c ${quote(urlAsBrowsers(url.text.replace(/^http/, 'ws')))}`,
  ];
  return {
    id: 'wscat',
    title: titles.wscat,
    text: words.length > 3 ? words.join(' \\\n  ') : words.join(' '),
    does: 'Opens the WebSocket and keeps it open: every line that you type is sent as a message, every message is printed.',
    proves:
      'Connected means that $connect let you in. Unexpected server response: 401 or 403 means that the gateway refuses it there; the form with curl shows the body of that answer.',
    warnings: [
      ...url.warnings,
      ...(input.body ? ['The body is left out: a WebSocket is opened without one.'] : []),
    ],
  };
}
