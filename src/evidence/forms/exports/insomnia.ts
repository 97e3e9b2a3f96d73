import { titleOf } from '../../entries.ts';
import { linesOf } from '../../lines.ts';
import type { Quote, Stretch } from '../../reading.ts';
import type { Document, Entry, FormReader } from '../form.ts';
import { itemsAt, type JsonNode, jsonIn, nodeAt, stringAt } from '../json-tree.ts';
import { webEntry } from '../web/web-entry.ts';
import { partsOfUrl, type Said, type WebRequest } from '../web/web-exchange.ts';
import { endOf, headersIn, saidIn } from '../web/web-json.ts';

const form = 'Insomnia export';
const yamlStart = /^type: ['"]?(?:collection|spec|environment|mock)\.insomnia\.rest\/5\.\d['"]?[ \t]*$/m;

/**
 * Reads exports of Insomnia, JSON up to version 4 and YAML of version 5. They hold requests and no answers: what one
 * says of a failing call counts only if it is the only one.
 */
export const readInsomnia: FormReader = (stretch) => [...ofJson(stretch), ...ofYaml(stretch)];

function ofJson(stretch: Stretch): Document[] {
  const { text } = stretch;
  if (!text.includes('"__export_format"')) return [];
  return jsonIn(stretch).flatMap((value): Document[] => {
    const { root, broken } = value;
    if (nodeAt(root, '__export_format')?.type !== 'plain') return [];
    const requests = itemsAt(root, 'resources').filter(
      (one) => stringAt(one, '_type')?.value === 'request' || /^req_/.test(stringAt(one, '_id')?.value ?? ''),
    );
    const [only] = requests;
    const entries = only && requests.length === 1 && !broken ? ofRequest(only, text) : [];
    return [{ form, quote: { from: root.quote.from, to: endOf(value, stretch) }, entries }];
  });
}

function ofRequest(node: JsonNode, text: string): Entry[] {
  const url = stringAt(node, 'url');
  const method = stringAt(node, 'method');
  if (!url || !method) return [];
  // The client's own headers and those of the authentication's tab are added when it sends.
  const headers = headersIn(nodeAt(node, 'headers'), text);
  return entryOf({ method: saidIn(method), url: saidIn(url), headers, cut: true }, node.quote, text);
}

function entryOf(request: WebRequest, quote: Quote, text: string): Entry[] {
  const parts = partsOfUrl(request.url.value);
  if (!parts || /\{\{|\{%/.test(request.url.value)) return [];
  const title = titleOf(request.method?.value, parts.path, undefined);
  return [webEntry({ title, failed: false, ids: [], quote, exchanges: [{ request }] }, text)];
}

function ofYaml({ text, at }: Stretch): Document[] {
  const found = text.includes('.insomnia.rest/5.') ? yamlStart.exec(text) : null;
  if (!found) return [];
  let end = found.index;
  const urls: Said[] = [];
  const methods: Said[] = [];
  for (const line of linesOf(text.slice(found.index))) {
    // A line that is none of YAML's is what was pasted next.
    if (!/^(?:\s|-|#|$|["']?[\w-]{1,80}["']?:(?:\s|$))/.test(line.text)) break;
    if (line.text.trim() !== '') end = found.index + line.at + line.text.length;
    const pair = /^(\s{0,200}(?:- )?(url|method): ["']?)([^"'\s]{1,8000})["']?\s*$/.exec(line.text);
    if (!pair) continue;
    const [, lead = '', name, value = ''] = pair;
    const from = at + found.index + line.at + lead.length;
    (name === 'url' ? urls : methods).push({ value, quote: { from, to: from + value.length } });
  }
  const [url] = urls;
  const [method] = methods;
  const quote = { from: at + found.index, to: at + end };
  const isOnly = url && method && urls.length === 1 && methods.length === 1;
  const entries = isOnly ? entryOf({ method, url, headers: [], cut: true }, quote, text) : [];
  return [{ form, quote, entries }];
}
