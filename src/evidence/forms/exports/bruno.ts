import { titleOf } from '../../entries.ts';
import type { Entry, FormReader } from '../form.ts';
import { itemsAt, type JsonNode, type JsonValue, jsonIn, nodeAt, stringAt } from '../json-tree.ts';
import { webEntry } from '../web/web-entry.ts';
import { longestBody, partsOfUrl, type Said, type WebResponse } from '../web/web-exchange.ts';
import { endOf, headersIn, idsIn, isFromGateway, saidIn, textAt } from '../web/web-json.ts';

/** Reads the reports that `bru run --reporter-json` writes: one run or several, each with its calls. */
export const readBruno: FormReader = (stretch) =>
  stretch.text.includes('"results"') && /"(?:assertionResults|suitename|iterationIndex)"/.test(stretch.text)
    ? jsonIn(stretch).flatMap((value) => {
        const entries = resultsOf(value).flatMap((one) => entryOf(one, stretch.text) ?? []);
        const quote = { from: value.root.quote.from, to: endOf(value, stretch) };
        return entries.length > 0 ? [{ form: 'Bruno report', quote, entries }] : [];
      })
    : [];

function resultsOf({ root, broken }: JsonValue): JsonNode[] {
  const runs = root.type === 'array' ? root.items : [root];
  const isWhole = ({ quote }: JsonNode): boolean => !broken || quote.to < root.quote.to;
  return runs.flatMap((run) => itemsAt(run, 'results')).filter(isWhole);
}

function entryOf(node: JsonNode, text: string): Entry | undefined {
  const url = stringAt(node, 'request', 'url');
  const method = stringAt(node, 'request', 'method');
  const response = responseOf(nodeAt(node, 'response'), text);
  const error = textAt(node, 'error');
  if (!url || !method || (!response && !error) || !partsOfUrl(url.value)) return undefined;
  return webEntry(
    {
      title: titleOf(method.value, partsOfUrl(url.value)?.path, response?.status),
      failed: response ? response.status >= 400 : true,
      likely: !response || isFromGateway(response.headers) || /execute-api/i.test(url.value),
      ids: idsIn(response?.headers ?? []),
      quote: node.quote,
      exchanges: [
        {
          // What the client adds when it sends, its signature among it, is not in the report.
          request: {
            method: saidIn(method),
            url: saidIn(url),
            headers: headersIn(nodeAt(node, 'request', 'headers'), text),
            cut: true,
          },
          ...(response && { response }),
          ...(error && !response && { error }),
        },
      ],
    },
    text,
  );
}

function responseOf(node: JsonNode | undefined, text: string): WebResponse | undefined {
  const status = nodeAt(node, 'status');
  if (status?.type !== 'plain' || typeof status.value !== 'number') return undefined;
  if (!(status.value >= 100 && status.value < 600)) return undefined;
  const reason = textAt(node, 'statusText');
  const body = bodyOf(nodeAt(node, 'data'), text);
  return {
    status: status.value,
    statusQuote: status.quote,
    headers: headersIn(nodeAt(node, 'headers'), text),
    ...(reason && { reason }),
    ...(body && { body }),
  };
}

/** A body: a string, or the JSON that it was read into. */
function bodyOf(node: JsonNode | undefined, text: string): Said | undefined {
  if (node?.type === 'string') return node.value === '' ? undefined : saidIn(node);
  if (node?.type !== 'object' && node?.type !== 'array') return undefined;
  const quote = { from: node.quote.from, to: Math.min(node.quote.to, node.quote.from + longestBody) };
  return { value: text.slice(quote.from, quote.to), quote };
}
