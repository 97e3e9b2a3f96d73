/**
 * What `curl -w` writes: the object of `%{json}`, and what a format in the same text says of the line behind it. Source:
 * curl's manual, "write-out", and tool_writeout.c.
 */
import { partOf, type Quote, quoteOfGroup, type Stretch } from '../../reading.ts';
import type { Document, FormReader } from '../form.ts';
import { insideOf, type JsonNode, jsonIn, nodeAt, stringAt } from '../json-tree.ts';
import { entryOf, type Said, type Told, transcribe } from './transcribed.ts';

/** Reads what `curl -w` writes about a call that failed, or that may have. */
export const readWriteOut: FormReader = (stretch) => {
  const { low } = stretch;
  return [
    ...(low.includes('"http_code"') && low.includes('"url_effective"') ? objectsIn(stretch) : []),
    ...(low.includes('%{') ? formatted(stretch) : []),
  ];
};

function objectsIn(stretch: Stretch): Document[] {
  const { text, at } = stretch;
  const documents: Document[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/"http_code"\s{0,3}:/g)) {
    if (index < from) continue;
    // It holds no object, so that the nearest brace is its own, wherever it stands in a line.
    const start = text.lastIndexOf('{', index);
    if (start < from) continue;
    const next = text.indexOf('}', index);
    const end = next < 0 ? text.length : next + 1;
    const [value] = jsonIn(partOf(stretch, start, end));
    from = end;
    if (!value || !nodeAt(value.root, 'url_effective')) continue;
    const quote = { from: at + start, to: at + end };
    documents.push(documentOf(toldBy(value.root, text, at), quote));
  }
  return documents;
}

function toldBy(root: JsonNode, text: string, at: number): Told {
  const said = (name: string): Said | undefined => {
    const node = stringAt(root, name);
    return node && node.value !== '' ? { text: node.value, quote: insideOf(node) } : undefined;
  };
  const plain = (name: string): Said | undefined => {
    const node = nodeAt(root, name);
    return node?.type === 'plain'
      ? { text: text.slice(node.quote.from - at, node.quote.to - at), quote: node.quote }
      : undefined;
  };
  return toldOf(
    plain('http_code'),
    said('url_effective'),
    plain('num_redirects')?.text === '0' ? said('method') : undefined,
    plain('exitcode'),
    said('errormsg'),
  );
}

function toldOf(
  code: Said | undefined,
  url: Said | undefined,
  method: Said | undefined,
  exit: Said | undefined,
  message: Said | undefined,
): Told {
  const status = code && /^[1-5]\d\d$/.test(code.text) ? code : undefined;
  const failed = message && exit && exit.text !== '0';
  const said = failed
    ? [{ text: `curl: (${exit.text}) ${message.text}`, quote: message.quote }]
    : message
      ? [message]
      : [];
  return { url, method, status, said };
}

function documentOf(told: Told, quote: Quote): Document {
  return { form: 'curl --write-out', quote, entries: [entryOf(transcribe(told), quote)] };
}

const option = /(?:\s-w|\s--write-out)[ =]{0,3}(?:'([^'\r\n]{1,600})'|"([^"\r\n]{1,600})")/g;
/** Two values without a sign between them that neither can have: where one ends nobody can say. */
const doubtful =
  /%\{(?!http_code|response_code|time_|size_|speed_|num_)\w{1,40}\}[\w.%]|%\{(?:time|size|speed|num)_\w{1,40}\}[\d.%]|%\{url_effective\}(?![ \\]|$)|%\{errormsg\}(?!\\n|$)/;
const variable = /%\{(\w{1,40})\}|\\[nrt]|%%|[\s\S]/g;
/** What the values of some variables look like; those of others are words. */
const shapes: Readonly<Record<string, string>> = {
  http_code: '(\\d{3})',
  response_code: '(\\d{3})',
  exitcode: '(\\d{1,3})',
  errormsg: '([^\\r\\n]{0,300})',
  url_effective: '(https?://[^\\s]{1,4000})',
};

/** The lines that formats in the text say what they are: `-w '%{http_code} %{time_total}\n'` and `403 0.120`. */
function formatted(stretch: Stretch): Document[] {
  const { text, at } = stretch;
  const documents: Document[] = [];
  let read = 0;
  for (const found of text.matchAll(option)) {
    const format = found[1] ?? found[2] ?? '';
    if (documents.length === 20 || !/%\{(?:http_code|response_code|errormsg)\}/.test(format)) continue;
    if (doubtful.test(format)) continue;
    const names: string[] = [];
    let pattern = '';
    for (const [all, name] of format.matchAll(variable)) {
      if (name !== undefined) {
        names.push(Object.hasOwn(shapes, name) ? name : '');
        pattern +=
          shapes[name] ?? (/^(?:time|size|speed|num)_/.test(name) ? '([\\d.]{1,20})' : '([\\w.]{0,60})');
      } else if (all === '\\n') pattern += '[ \\t]{0,20}(?:\\r?\\n|$)';
      else
        pattern +=
          all === '%%' ? '%' : all.startsWith('\\') ? '\\s' : all.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    }
    // The line that follows the command, at the beginning of a line or right behind the body.
    const start = Math.max(found.index + found[0].length, read);
    const lineEnd = text.slice(start, start + 4000).search(/[\r\n]/);
    if (lineEnd < 0) continue;
    const window = text.slice(start + lineEnd, start + lineEnd + 20_000);
    const line = new RegExp(
      `(?<=^|[\\r\\n}])${pattern.replace(/^(?:\[ \\t\]\{0,20\}\(\?:\\r\?\\n\|\$\)){1,3}/, '')}`,
      'd',
    ).exec(window);
    if (!line) continue;
    const from = at + start + lineEnd;
    const value = (...wanted: string[]): Said | undefined => {
      const group = names.findIndex((name) => wanted.includes(name)) + 1;
      const said = group > 0 ? (line[group] ?? '') : '';
      return said === '' ? undefined : { text: said, quote: quoteOfGroup(line, group, from) };
    };
    const quote = { from: from + line.index, to: from + line.index + line[0].trimEnd().length };
    read = quote.to - at;
    const told = toldOf(
      value('http_code', 'response_code'),
      value('url_effective'),
      undefined,
      value('exitcode'),
      value('errormsg'),
    );
    if (told.status || told.said?.length) documents.push(documentOf(told, quote));
  }
  return documents;
}
