import { typeWarnings } from '../body.ts';
import { isHandshake } from '../handshake.ts';
import { headerValue } from '../headers.ts';
import { bodyOf, isToken, methodOf, methodWarnings } from '../method.ts';
import { quote, word } from '../quote.ts';
import { CommandRefused } from '../refusal.ts';
import { type Command, type Header, type Input, titles } from '../types.ts';
import { calledUrl, hasDotSegments } from '../url.ts';
import { programBody } from './body.ts';
import { line } from './line.ts';

/** The client works these out itself. */
const own = /^(content-length|transfer-encoding|connection|keep-alive)$/i;

/**
 * A header as one of HTTPie's items: `name:value`, or `name;` for an empty value. The characters that separate items are
 * escaped where the value begins with one, since `:=` and `:@` mean something else. A backslash in front of such a character
 * can't be written at all: `CommandRefused`.
 */
function item(header: Header): string {
  const [name] = header;
  const value = headerValue(header);
  if (/\\[:;=@\\]|\\$/.test(value)) {
    throw new CommandRefused(`HTTPie would take a backslash out of the header ${name}.`, 'plain');
  }
  if (/^\s|\s$/.test(value))
    throw new CommandRefused(`HTTPie would cut the white space at an end of the header ${name}.`, 'plain');
  return quote(value === '' ? `${name};` : `${name}:${value.replace(/^[:;=@]/, '\\$&')}`);
}

/** The request with HTTPie 3, the body as it is. Throws `CommandRefused` for what HTTPie can't be told. */
export function httpie(input: Input): Command {
  if (isHandshake(input)) throw new CommandRefused('HTTPie opens no WebSocket.');
  const url = calledUrl(input.target, input.apiType);
  const method = methodOf(input.target);
  if (!isToken(method)) throw new CommandRefused('The method is not one word, such as POST.');
  if (!/^[A-Za-z]+$/.test(method))
    throw new CommandRefused('HTTPie takes a method only if it is letters alone.', 'plain');
  if (url.path.startsWith('//'))
    throw new CommandRefused('The path begins with //, which HTTPie takes for a host or shortens.', 'plain');
  // With --path-as-is it takes the URL apart and leaves out parameters of the path that are empty.
  if (hasDotSegments(url.path) && /\/[^/;]*;$/.test(url.path))
    throw new CommandRefused(
      'The path holds . or .. and ends with ;, which HTTPie would leave out.',
      'plain',
    );
  const sent = input.headers.filter(([name]) => !own.test(name));
  const body = programBody(bodyOf(input));
  const text = line(
    [
      'http --print=hb',
      ...(body.pipe || body.redirect ? [] : ['--ignore-stdin']),
      ...(hasDotSegments(url.path) ? ['--path-as-is'] : []),
      ...(body.quoted ? [`--raw=${body.quoted}`] : []),
      // Behind it nothing is an option any more.
      `-- ${word(method.toUpperCase())} ${quote(url.text)}`,
      ...sent.map(item),
      ...(body.redirect ? [body.redirect] : []),
    ],
    body.pipe,
  );
  return {
    id: 'httpie',
    title: titles.httpie,
    text,
    does: 'Sends the request with HTTPie and prints the answer with its headers. Redirects are not followed.',
    proves:
      'The same refusal means that the fault is in the request or in the API. Another answer than curl’s means that one of HTTPie’s own headers (accept, user-agent, content-type) makes the difference.',
    warnings: [
      ...methodWarnings(input),
      ...url.warnings,
      ...(bodyOf(input) ? typeWarnings(sent, 'HTTPie sends application/json') : []),
      ...body.warnings,
    ],
  };
}
