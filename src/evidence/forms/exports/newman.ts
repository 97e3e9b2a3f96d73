import { titleOf } from '../../entries.ts';
import type { Entry, FormReader } from '../form.ts';
import { itemsAt, type JsonNode, jsonIn, nodeAt, stringAt } from '../json-tree.ts';
import { fromBytes } from '../web/web-body.ts';
import { webEntry } from '../web/web-entry.ts';
import { partsOfUrl, type Said, type WebResponse } from '../web/web-exchange.ts';
import { endOf, headersIn, idsIn, isFromGateway, saidIn, textAt } from '../web/web-json.ts';
import { urlIn } from './postman-url.ts';

/** Reads the reports that `newman run --reporters json` writes: each call of the run as it was sent, and its answer. */
export const readNewman: FormReader = (stretch) =>
  stretch.text.includes('"executions"')
    ? jsonIn(stretch).flatMap((value) => {
        const executions = itemsAt(value.root, 'run', 'executions');
        if (executions.length === 0) return [];
        const to = endOf(value, stretch);
        const isWhole = ({ quote }: JsonNode): boolean => !value.broken || quote.to < value.root.quote.to;
        const entries = executions.filter(isWhole).flatMap((one) => entryOf(one, stretch.text) ?? []);
        return [{ form: 'Newman report', quote: { from: value.root.quote.from, to }, entries }];
      })
    : [];

function entryOf(node: JsonNode, text: string): Entry | undefined {
  const url = urlIn(nodeAt(node, 'request', 'url'));
  const method = stringAt(node, 'request', 'method');
  if (!url || !method) return undefined;
  const response = responseOf(nodeAt(node, 'response'), text);
  const error = textAt(node, 'requestError', 'message') ?? textAt(node, 'requestError', 'code');
  const headers = headersIn(nodeAt(node, 'request', 'header'), text);
  return webEntry(
    {
      title: titleOf(method.value, partsOfUrl(url.value)?.path, response?.status),
      failed: response ? response.status >= 400 : true,
      likely: !response || isFromGateway(response.headers) || /execute-api/i.test(url.value),
      ids: idsIn(response?.headers ?? []),
      quote: node.quote,
      exchanges: [
        {
          request: { method: saidIn(method), url, headers, cut: !response },
          ...(response && { response }),
          ...(error && !response && { error }),
        },
      ],
    },
    text,
  );
}

function responseOf(node: JsonNode | undefined, text: string): WebResponse | undefined {
  const code = nodeAt(node, 'code');
  if (code?.type !== 'plain' || typeof code.value !== 'number' || !(code.value >= 100 && code.value < 600))
    return undefined;
  const reason = textAt(node, 'status');
  const body = bodyOf(nodeAt(node, 'stream')) ?? textAt(node, 'body');
  return {
    status: code.value,
    statusQuote: code.quote,
    headers: headersIn(nodeAt(node, 'header'), text),
    ...(reason && { reason }),
    ...(body && { body }),
  };
}

/** The bytes of a body, as Node.js writes a Buffer. */
function bodyOf(stream: JsonNode | undefined): Said | undefined {
  const list = itemsAt(stream, 'data').length > 0 ? itemsAt(stream, 'data') : itemsAt(stream);
  if (!stream || list.length === 0) return undefined;
  const bytes = list.slice(0, 20_010).map((item) => (item.type === 'plain' ? Number(item.value) & 0xff : 0));
  return fromBytes(bytes, (index) => list[index]?.quote ?? stream.quote, stream.quote);
}
