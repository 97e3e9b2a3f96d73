import { titleOf } from '../../entries.ts';
import { statusFinding } from '../../readers/status.ts';
import type { Stretch } from '../../reading.ts';
import { verbFinding } from '../../verb.ts';
import type { Document, Entry, FormReader } from '../form.ts';
import {
  itemsAt,
  type JsonNode,
  type JsonPlain,
  type JsonValue,
  jsonIn,
  nodeAt,
  stringAt,
} from '../json-tree.ts';
import { webEntry } from '../web/web-entry.ts';
import { partsOfUrl, type WebRequest } from '../web/web-exchange.ts';
import { endOf, headersIn, idsIn, saidIn, textAt } from '../web/web-json.ts';
import { urlIn } from './postman-url.ts';

/** The address of the format's schema, which every export names (https://schema.postman.com/). */
const schema = /schema\.(?:get)?postman\.com\/|\bgetpostman\.com\/(?:json\/)?collection/i;

/**
 * Reads collections as Postman exports them (format 2): the example responses that were saved, which show failing
 * calls. What Postman adds when it sends (its own headers, the authorization of a tab) is not in them.
 */
export const readPostman: FormReader = (stretch) =>
  /postman\.com\//i.test(stretch.text) && stretch.text.includes('"item"')
    ? jsonIn(stretch).flatMap((value) => {
        const { root } = value;
        const isCollection =
          schema.test(stringAt(root, 'info', 'schema')?.value ?? '') &&
          nodeAt(root, 'item')?.type === 'array';
        return isCollection ? [collectionOf(value, endOf(value, stretch), stretch)] : [];
      })
    : [];

function collectionOf({ root, broken }: JsonValue, to: number, { text }: Stretch): Document {
  // What the end of the text cuts off may lack a header.
  const isWhole = ({ quote }: JsonNode): boolean => !broken || quote.to < root.quote.to;
  const items: JsonNode[] = [];
  gather(root, items);
  const answers = items.flatMap((item) => itemsAt(item, 'response').map((one) => ({ one, item })));
  const examples = answers.flatMap(({ one, item }) => exampleOf(one, item, text, isWhole) ?? []);
  // Of several requests that did not fail, or have no answer, none is the one that was meant.
  const failed = examples.filter((example) => example.failed);
  const shown = failed.length > 0 || answers.length > 1 ? failed : examples;
  const requests =
    items.length === 1 && examples.length === 0 && !broken ? items.flatMap((item) => asked(item, text)) : [];
  return { form: 'Postman export', quote: { from: root.quote.from, to }, entries: [...shown, ...requests] };
}

/** The requests of a folder and of the folders in it. Their depth is that of the JSON, which is limited. */
function gather(folder: JsonNode, items: JsonNode[]): void {
  for (const item of itemsAt(folder, 'item')) {
    if (nodeAt(item, 'request')) items.push(item);
    else gather(item, items);
  }
}

function exampleOf(
  node: JsonNode,
  item: JsonNode,
  text: string,
  isWhole: (node: JsonNode) => boolean,
): Entry | undefined {
  const code = nodeAt(node, 'code');
  if (code?.type !== 'plain' || typeof code.value !== 'number') return undefined;
  if (!(code.value >= 100 && code.value < 600)) return undefined;
  const requested = nodeAt(node, 'originalRequest') ?? nodeAt(item, 'request');
  const request = requestOf(requested, text);
  if (!isWhole(node))
    return request && requested && isWhole(requested) ? cutOff(node, request, code, text) : undefined;
  const headers = headersIn(nodeAt(node, 'header'), text);
  const reason = textAt(node, 'status');
  const body = textAt(node, 'body');
  return webEntry(
    {
      title: titleOf(request?.method?.value, request && partsOfUrl(request.url.value)?.path, code.value),
      failed: code.value >= 400,
      ids: idsIn(headers),
      quote: node.quote,
      exchanges: [
        {
          ...(request && isResolved(request) && { request }),
          response: {
            status: code.value,
            statusQuote: code.quote,
            headers,
            ...(reason && { reason }),
            ...(body && { body }),
          },
        },
      ],
      proof: () => ({
        findings: request?.method ? verbFinding(request.method.value, request.method.quote) : [],
      }),
    },
    text,
  );
}

/** Of an answer that is cut off only its status counts: that it failed, if it did. */
function cutOff(node: JsonNode, request: WebRequest, code: JsonPlain, text: string): Entry | undefined {
  const status = Number(code.value);
  if (status < 400 || !isResolved(request)) return undefined;
  return webEntry(
    {
      title: titleOf(request.method?.value, partsOfUrl(request.url.value)?.path, status),
      failed: true,
      ids: [],
      quote: node.quote,
      exchanges: [{ request }],
      proof: () => ({ findings: [statusFinding(String(status), code.quote)] }),
    },
    text,
  );
}

/** A request of which nothing but itself is there. */
function asked(item: JsonNode, text: string): Entry[] {
  const request = requestOf(nodeAt(item, 'request'), text);
  if (!request || !isResolved(request)) return [];
  const title = titleOf(request.method?.value, partsOfUrl(request.url.value)?.path, undefined);
  return [webEntry({ title, failed: false, ids: [], quote: item.quote, exchanges: [{ request }] }, text)];
}

function requestOf(node: JsonNode | undefined, text: string): WebRequest | undefined {
  const url = urlIn(node?.type === 'string' ? node : nodeAt(node, 'url'));
  if (!url) return undefined;
  const method = stringAt(node, 'method');
  return {
    ...(method && { method: saidIn(method) }),
    url,
    headers: headersIn(nodeAt(node, 'header'), text),
    cut: true,
  };
}

/** Whether a URL is one, and no pattern: what stands for a variable may be a host, several segments, or nothing. */
const isResolved = ({ url }: WebRequest): boolean =>
  !url.value.includes('{{') && partsOfUrl(url.value) !== undefined;
