/** The parts of an exception's dump: the status, headers and body of the answer, and the request. */
import type { Stretch } from '../../reading.ts';
import type { TranscriptWriter } from '../transcript.ts';
import { type Dump, type DumpObject, type DumpText, dumpedAt, saidAt } from './dump-tree.ts';
import type { Said, Told } from './transcribed.ts';

const said = ({ value: text, quote }: DumpText): Said => ({ text, quote });

/** The status of an answer, under the names that clients give it. */
export function statusIn(answer: Dump | undefined): Said | undefined {
  for (const name of ['status', 'statusCode', 'httpStatusCode', 'HTTPStatusCode']) {
    const found = saidAt(answer, name);
    if (found && /^[1-5]\d\d$/.test(found.value)) return said(found);
  }
  return undefined;
}

/** The words beside the status. */
export function reasonIn(answer: Dump | undefined): Said | undefined {
  const found = saidAt(answer, 'statusText') ?? saidAt(answer, 'statusMessage') ?? saidAt(answer, 'reason');
  return found && said(found);
}

/** Headers by their names, or as a list of names and values. */
export function headersOf(node: Dump | undefined): (readonly [Said, Said])[] {
  if (node?.type === 'object') {
    return [...node.members].flatMap(([name, { key, value }]) => {
      const one = value.type === 'list' ? value.items[0] : value;
      return one?.type === 'text' ? [[{ text: name, quote: key }, said(one)] as const] : [];
    });
  }
  if (node?.type !== 'list') return [];
  return node.items.flatMap((item) => {
    const name = saidAt(item, 'name');
    const value = saidAt(item, 'value');
    return name && value ? [[said(name), said(value)] as const] : [];
  });
}

/** The body of an answer: as text, or as the object that the client made of it. */
export function bodyOf(answer: Dump | undefined, { text, at }: Stretch): Told['body'] {
  for (const name of ['data', 'body', 'Message']) {
    const found = dumpedAt(answer, name);
    if (!found || (found.type === 'text' && found.bare)) continue;
    // botocore keeps of the body what it says.
    if (name === 'Message' && found.type === 'text')
      return (writer) => writer.say('{"message":') && addJson(writer, found) && writer.say('}');
    if (found.type === 'text') return (writer) => addDecoded(writer, found, text, at);
    return (writer) => addJson(writer, found);
  }
  return undefined;
}

/** A string as it is meant, each character with its place. */
function addDecoded(writer: TranscriptWriter, node: DumpText, text: string, at: number): void {
  const { from, to } = node.quote;
  const raw = text.slice(from - at, to - at);
  if (raw === node.value) {
    writer.add(raw, node.quote);
    return;
  }
  let rest = node.value;
  for (const { 0: piece, index } of raw.matchAll(/[^\\]+|\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])?/g)) {
    const length = piece.startsWith('\\') ? 1 : piece.length;
    writer.add(rest.slice(0, length), { from: from + index, to: from + index + piece.length });
    rest = rest.slice(length);
  }
}

/** An object as JSON, which is what was sent. */
function addJson(writer: TranscriptWriter, node: Dump, depth = 0): TranscriptWriter {
  if (depth > 20) return writer.say('null');
  if (node.type === 'text') {
    if (node.bare) return writer.add(/^[\w.+-]{1,40}$/.test(node.value) ? node.value : 'null', node.quote);
    return writer.say('"').add(JSON.stringify(node.value).slice(1, -1), node.quote).say('"');
  }
  if (node.type === 'list') {
    writer.say('[');
    for (const [index, item] of node.items.entries())
      addJson(index > 0 ? writer.say(',') : writer, item, depth + 1);
    return writer.say(']');
  }
  writer.say('{');
  for (const [index, [name, { key, value }]] of [...node.members].entries()) {
    if (index > 0) writer.say(',');
    writer.say('"').add(JSON.stringify(name).slice(1, -1), key).say('":');
    addJson(writer, value, depth + 1);
  }
  return writer.say('}');
}

/** The request that an exception keeps: its own lines if it has them, else how it was configured. */
export function requestIn(one: DumpObject, stretch: Stretch): Told {
  const holders = ['config', 'options', 'request'].map(
    (name) => dumpedAt(one, name) ?? dumpedAt(one, 'response', name),
  );
  const raw = holders.map((holder) => saidAt(holder, '_header')).find((found) => found !== undefined);
  const asSent = raw && linesIn(raw, stretch);
  const [configured, options, request] = holders;
  const from = [configured, options, request, one].find((holder) => addressIn(holder));
  const address = addressIn(from);
  if (asSent?.method)
    return {
      ...asSent,
      ...(address && !asSent.sent?.some(([name]) => /^host$/i.test(name.text)) && { url: address }),
    };
  const method = [configured, options, request].map((holder) => saidAt(holder, 'method')).find(Boolean);
  const sent = headersOf(dumpedAt(configured ?? options ?? request, 'headers'));
  return {
    ...(method && { method: { text: method.value.toUpperCase(), quote: method.quote } }),
    ...(address && { url: address }),
    sent,
  };
}

function addressIn(holder: Dump | undefined): Said | undefined {
  const url =
    saidAt(holder, 'url') ??
    saidAt(holder, 'url', 'href') ??
    saidAt(holder, 'uri', 'href') ??
    saidAt(holder, 'uri');
  const base = saidAt(holder, 'baseURL') ?? saidAt(holder, 'prefixUrl');
  if (url && /^https?:\/\//i.test(url.value)) return said(url);
  if (!base || !/^https?:\/\//i.test(base.value)) return undefined;
  // Without the rest of the address nobody knows where the request went.
  if (!url) return undefined;
  if (url.value === '') return said(base);
  return {
    text: `${base.value.replace(/\/{1,20}$/, '')}/${url.value.replace(/^\/{1,20}/, '')}`,
    quote: url.quote,
  };
}

const header = /(?:\\n|['"`])([A-Za-z0-9!#$%&*.^_|~-]{1,80}): ([^\\'"`\r\n]{0,8000})/g;

/** The request's own lines in the `_header` of Node.js, each with its place. */
function linesIn({ quote, value }: DumpText, { text, at }: Stretch): Told {
  const [, method = '', path = ''] = /^([A-Z]{3,7}) (\S{1,4000}) HTTP\//.exec(value) ?? [];
  const from = quote.from - at;
  if (method === '' || !text.startsWith(`${method} ${path} `, from)) return {};
  const start = quote.from + method.length + 1;
  const sent = [...text.slice(from - 1, quote.to - at + 1).matchAll(header)].map((found) => {
    const [all, name = '', content = ''] = found;
    const end = quote.from - 1 + found.index + all.length;
    const begin = end - content.length;
    return [
      { text: name, quote: { from: begin - 2 - name.length, to: begin - 2 } },
      { text: content, quote: { from: begin, to: end } },
    ] as const;
  });
  return {
    method: { text: method, quote: { from: quote.from, to: quote.from + method.length } },
    url: { text: path, quote: { from: start, to: start + path.length } },
    sent,
    whole: value.endsWith('\r\n\r\n'),
  };
}
