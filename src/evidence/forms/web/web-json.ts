/** The parts of a call over HTTP in exports that are JSON. */
import type { Stretch } from '../../reading.ts';
import { insideOf, itemsAt, type JsonNode, type JsonString, type JsonValue, stringAt } from '../json-tree.ts';
import type { Said, WebHeader } from './web-exchange.ts';

/** A JSON string as a text. */
export const saidIn = (node: JsonString): Said => ({
  value: node.value,
  // Of an empty one the quotation marks show that it is.
  quote: node.value === '' ? node.quote : insideOf(node),
  as: 'json',
});

/** The text at a path, unless it is empty. */
export function textAt(node: JsonNode | undefined, ...path: readonly (string | number)[]): Said | undefined {
  const found = stringAt(node, ...path);
  return found && found.value !== '' ? saidIn(found) : undefined;
}

/**
 * Headers as exports list them: objects with `name` or `key` and a `value`, those that are switched off left out; or
 * one object with a member for each, whose value may be a list. `text` is the whole text.
 */
export function headersIn(node: JsonNode | undefined, text: string): WebHeader[] {
  if (node?.type === 'array') return itemsAt(node).flatMap(listed);
  if (node?.type !== 'object') return [];
  const headers: WebHeader[] = [];
  for (const [key, value] of node.members) {
    const name = keyBefore(key, value, text);
    for (const one of value.type === 'array' ? value.items : [value]) {
      const said = one.type === 'string' ? saidIn(one) : one.type === 'plain' ? plain(one, text) : undefined;
      if (said) headers.push({ name, value: said });
    }
  }
  return headers;
}

function listed(node: JsonNode): WebHeader[] {
  const name = stringAt(node, 'name') ?? stringAt(node, 'key');
  const value = stringAt(node, 'value');
  if (!name || node.type !== 'object') return [];
  const off = node.members.get('disabled');
  if (off?.type === 'plain' && off.value === true) return [];
  // A header that is there without a value is there.
  const none: Said = { value: '', quote: insideOf(name), as: 'json' };
  return [{ name: saidIn(name), value: value ? saidIn(value) : none }];
}

const plain = ({ quote }: JsonNode, text: string): Said => ({
  value: text.slice(quote.from, quote.to),
  quote,
});

/** The name of a member, which stands before its value. */
function keyBefore(key: string, { quote }: JsonNode, text: string): Said {
  const lead = text.slice(Math.max(0, quote.from - key.length - 40), quote.from);
  const at = lead.lastIndexOf(`"${key}"`);
  const from = at < 0 ? quote.from : quote.from - lead.length + at + 1;
  return {
    value: key,
    quote: { from, to: at < 0 ? from + 1 : from + key.length },
    ...(at < 0 && { as: () => quote }),
  };
}

/** The values of a header, by its lower-case name. */
export const headerValues = (headers: readonly WebHeader[], name: string): Said[] =>
  headers.flatMap((header) => (header.name.value.toLowerCase() === name ? [header.value] : []));

/** The first value of a header, by its lower-case name. */
export const headerValue = (headers: readonly WebHeader[], name: string): Said | undefined =>
  headers.find((header) => header.name.value.toLowerCase() === name)?.value;

/** Headers by which an answer shows that it came through API Gateway. */
const gatewayHeader = /^(?:x-amz-apigw-id|apigw-requestid|x-amzn-errortype|x-amzn-remapped-.{1,60})$/i;

export const isFromGateway = (headers: readonly WebHeader[]): boolean =>
  headers.some(({ name }) => gatewayHeader.test(name.value));

const idHeader = /^(?:x-amzn-requestid|x-amz-apigw-id|apigw-requestid|x-amzn-trace-id)$/i;

/** The ids of a request that its answer names. */
export const idsIn = (headers: readonly WebHeader[]): string[] =>
  headers.flatMap(({ name, value }) => (idHeader.test(name.value) ? [value.value] : []));

/** Where a document ends: with its JSON, or, if that breaks off, where the text or the broken line does. */
export function endOf({ root, broken }: JsonValue, { text, at }: Stretch): number {
  if (!broken) return root.quote.to;
  if (broken === 'cut-off') return at + text.length;
  const end = text.indexOf('\n', root.quote.to - at);
  return end < 0 ? at + text.length : at + end;
}
