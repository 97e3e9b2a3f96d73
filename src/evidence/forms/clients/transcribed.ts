/** Makes entries out of what clients print: each is transcribed as `curl -v` would have printed it. */
import { decisive } from '../../decisive.ts';
import { titleOf } from '../../entries.ts';
import { exchangesOf } from '../../exchange.ts';
import type { Quote } from '../../reading.ts';
import type { Entry } from '../form.ts';
import { type Transcript, TranscriptWriter } from '../transcript.ts';

/** A piece of the pasted text: its meaning, and where it stands. */
export interface Said {
  text: string;
  quote: Quote;
}

/** A request or an answer as far as a client shows it. Names of headers are as written. */
export interface Told {
  method?: Said | undefined;
  /** Path and query, or a whole URL. */
  url?: Said | undefined;
  sent?: readonly (readonly [name: Said, value: Said])[] | undefined;
  status?: Said | undefined;
  /** The words beside the status. */
  reason?: Said | undefined;
  got?: readonly (readonly [name: Said, value: Said])[] | undefined;
  body?: Said | ((writer: TranscriptWriter) => void) | undefined;
  /** Sentences about the failure, such as an exception's, before the messages. */
  said?: readonly Said[];
  /** Whether `sent` are all the headers that were sent. */
  whole?: boolean;
}

const ids = new Set(['x-amzn-requestid', 'x-amz-apigw-id', 'apigw-requestid', 'x-amzn-trace-id']);
const absolute = /^(https?):\/\/(?:[^\s/?#@]{0,300}@)?([^\s/?#]{1,260})/i;

/** What a client tells, in the form of `curl -v`. Of a request without its verb or its path only the address is said. */
export function transcribe({
  method,
  url,
  sent = [],
  status,
  reason,
  got = [],
  body,
  said = [],
  whole,
}: Told): Transcript {
  const writer = new TranscriptWriter();
  for (const { text, quote } of said) writer.add(text, quote).say('\n');
  const host = url && absolute.exec(url.text);
  // Of plain HTTP the whole address stands in the request line, as through a proxy: nothing else shows the scheme.
  const isPlain = host?.[1]?.toLowerCase() === 'http';
  const path = url && (host && !isPlain ? pathOf(url, host[0].length) : url);
  // What isn't one word in capitals, or one address, would be no request line.
  const isRequest =
    method && path && /^[A-Z]{3,7}$/.test(method.text) && /^(?:\/|http:\/\/)\S{0,7900}$/i.test(path.text);
  const names = new Set(sent.map(([name]) => name.text.toLowerCase()));
  if (isRequest) {
    writer.say('> ').add(method.text, method.quote).say(' ').add(path.text, path.quote).say(' HTTP/1.1\n');
    if (host && url && !names.has('host')) {
      const from = url.quote.from + host[0].length - (host[2] ?? '').length;
      writer
        .say('> Host: ')
        .add(host[2] ?? '', within(url, from, from + (host[2] ?? '').length))
        .say('\n');
    }
    headers(writer, '> ', sent);
    writer.say(whole ? '>\n' : '> ...\n>\n');
  } else if (url) {
    if (method) writer.add(method.text, method.quote);
    writer
      .say(method ? ' ' : 'Request URL: ')
      .add(url.text, url.quote)
      .say('\n');
  }
  if (status) {
    writer.say('< HTTP/1.1 ').add(status.text, status.quote);
    if (reason && /^[A-Za-z' -]{2,60}$/.test(reason.text)) writer.say(' ').add(reason.text, reason.quote);
    writer.say('\n');
    headers(writer, '< ', got);
    writer.say('<\n');
  }
  if (typeof body === 'function') body(writer);
  else if (body) writer.add(body.text, body.quote);
  if (body) writer.say('\n');
  return writer.done();
}

const within = ({ text, quote }: Said, from: number, to: number): Quote =>
  quote.to - quote.from === text.length ? { from, to } : quote;

/** The path and query of a URL; a URL without any asks for the root. */
function pathOf(url: Said, from: number): Said {
  const text = url.text.slice(from).replace(/#.*$/s, '');
  if (text.startsWith('/')) {
    return { text, quote: within(url, url.quote.from + from, url.quote.from + from + text.length) };
  }
  return { text: `/${text}`, quote: url.quote };
}

function headers(writer: TranscriptWriter, mark: string, list: NonNullable<Told['sent']>): void {
  for (const [name, value] of list) {
    if (!/^[\w!#$%&'*+.^`|~-]{1,80}$/.test(name.text) || /[\r\n]/.test(value.text)) continue;
    writer.say(mark).add(name.text, name.quote).say(': ').add(value.text, value.quote).say('\n');
  }
}

/** A transcript as an entry: its title, its ids and whether it failed are read out of it. */
export function entryOf(transcript: Transcript, quote: Quote): Entry {
  const { request, response } = decisive(exchangesOf(transcript.text)) ?? {};
  const path = request?.path.replace(/^https?:\/\/[^/?#]{1,300}/i, '');
  return {
    title: titleOf(request?.method, path, response?.status),
    failed: response === undefined || response.status >= 400,
    ids: (response?.headers ?? []).filter(({ name }) => ids.has(name)).map(({ value }) => value),
    quote,
    transcript,
  };
}
