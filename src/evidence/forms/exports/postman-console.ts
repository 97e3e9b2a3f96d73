import { titleOf } from '../../entries.ts';
import { exchangesOf } from '../../exchange.ts';
import { readRequest } from '../../readers/request.ts';
import { type Finding, partOf, type Quote, type Stretch } from '../../reading.ts';
import type { Document, Entry, FormReader } from '../form.ts';
import { type JsonNode, jsonIn, nodeAt } from '../json-tree.ts';
import { TranscriptWriter } from '../transcript.ts';
import { webEntry } from '../web/web-entry.ts';
import { longestBody, partsOfUrl, type Said, type WebHeader, type WebRequest } from '../web/web-exchange.ts';
import { headersIn, headerValue, idsIn, textAt } from '../web/web-json.ts';
import { addPart } from '../web/web-part.ts';
import { writeExchange } from '../web/web-transcript.ts';
import { linesIn, type Section } from './postman-console-lines.ts';

/** How a call begins in what "Copy all logs" copies. */
const start = /^([ \t]{0,8})(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (https?:\/\/\S{3,8000}): (?=\{)/gm;

/**
 * Reads Postman's Console: what its "Copy" makes, an object for each call, and the unfolded lists of headers that
 * somebody marked and copied. Its raw view is a transcript already.
 */
export const readPostmanConsole: FormReader = (stretch) =>
  stretch.text.includes('Request Headers') ? [...copied(stretch), ...marked(stretch)] : [];

function copied(stretch: Stretch): Document[] {
  const { text } = stretch;
  if (!text.includes('"Request Headers"')) return [];
  const starts = [...text.matchAll(start)];
  const entries = starts.flatMap((found, i): { entry: Entry; quote: Quote }[] => {
    const [whole, lead = '', verb = '', address = ''] = found;
    const from = found.index + lead.length;
    const [value] = jsonIn(partOf(stretch, found.index + whole.length, starts[i + 1]?.index ?? text.length));
    if (!value || value.broken || !nodeAt(value.root, 'Request Headers')) return [];
    const urlAt = from + verb.length + 1;
    const method = { value: verb, quote: { from, to: from + verb.length } };
    const url = { value: address, quote: { from: urlAt, to: urlAt + address.length } };
    const quote = { from, to: value.root.quote.to };
    return [{ quote, entry: entryOf({ method, url, quote, ...partsIn(value.root, text) }, text) }];
  });
  return entries.map(({ entry, quote }) => ({ form: 'Postman Console', quote, entries: [entry] }));
}

const partsIn = (root: JsonNode, text: string): Pick<Shown, 'sent' | 'got' | 'body' | 'error'> => {
  const body = textAt(root, 'Response Body');
  const error = textAt(root, 'Error') ?? textAt(root, 'error');
  return {
    sent: headersIn(nodeAt(root, 'Request Headers'), text),
    got: headersIn(nodeAt(root, 'Response Headers'), text),
    ...(body && { body }),
    ...(error && { error }),
  };
};

/** The same as somebody marked it in the window. */
const marked = ({ text }: Stretch): Document[] =>
  linesIn(text).map((section: Section) => ({
    form: 'Postman Console',
    quote: section.quote,
    entries: [entryOf(section, text)],
  }));

export interface Shown {
  method: Said;
  url: Said;
  quote: Quote;
  sent: readonly WebHeader[];
  got: readonly WebHeader[];
  /** What "Copy" leaves out. */
  status?: { value: number; quote: Quote };
  body?: Said;
  error?: Said;
}

function entryOf(shown: Shown, text: string): Entry {
  const { method, url, quote, sent, got, status, body, error } = shown;
  const request: WebRequest = { method, url, headers: sent, cut: got.length === 0 };
  const outline = {
    title: titleOf(method.value, partsOfUrl(url.value)?.path, status?.value),
    failed: status ? status.value >= 400 : got.length === 0 || looksFailed(got, body),
    ids: idsIn(got),
    quote,
  };
  if (status) {
    const response = { status: status.value, statusQuote: status.quote, headers: got, ...(body && { body }) };
    return webEntry({ ...outline, exchanges: [{ request, response }] }, text);
  }
  if (got.length === 0)
    return webEntry({ ...outline, exchanges: [{ request, ...(error && { error }) }] }, text);
  // Without a status there is no status line: the rest is read as headers and a body that somebody mentions.
  const write = (writer: TranscriptWriter): void => {
    addPart(addPart(writer, method, text).say(' '), url, text).say('\n');
    for (const { name, value } of got) {
      const line = value.value.split(/[\r\n]/)[0] ?? '';
      addPart(addPart(writer, name, text).say(': '), value, text, 0, line.length).say('\n');
    }
    if (body) addPart(writer.say('\n'), body, text, 0, Math.min(body.value.length, longestBody)).say('\n');
  };
  return webEntry(
    { ...outline, exchanges: write, proof: () => ({ findings: ofRequest(request, text) }) },
    text,
  );
}

const looksFailed = (got: readonly WebHeader[], body: Said | undefined): boolean =>
  headerValue(got, 'x-amzn-errortype') !== undefined ||
  /^\s{0,20}\{\s{0,20}"message"/i.test(body?.value.slice(0, 60) ?? '');

/** What the request alone proves. */
function ofRequest(request: WebRequest, text: string): Finding[] {
  const { text: written, original } = writeExchange(new TranscriptWriter(), { request }, text).done();
  const [exchange] = exchangesOf(written);
  const findings = exchange ? (readRequest(exchange, []).findings ?? []) : [];
  return findings.map((one) => ({ ...one, quote: original(one.quote) }));
}
