import { type Quote, stretchOf } from '../../reading.ts';
import { addString, type JsonNode, type JsonString, jsonIn } from '../json-tree.ts';
import { type Transcript, TranscriptWriter, transcriptOf } from '../transcript.ts';
import { yamlIn } from '../yaml-tree.ts';

/**
 * A document that stands in a string: a template that `get-template` gives, an API's OpenAPI document. JSON or YAML.
 * Places are those of the whole text.
 */
export function embeddedIn(text: string, node: JsonString): JsonNode | undefined {
  const { text: inner, original } = writtenIn(text, node);
  const stretch = stretchOf(inner);
  const isJson = inner.trimStart().startsWith('{');
  const [value] = isJson ? jsonIn(stretch) : yamlIn(stretch, /^ {0,40}(?=[A-Za-z"'])/gm, () => true);
  return value && !value.broken ? moved(value.root, original) : undefined;
}

/** The characters of a string. In YAML's blocks and in HCL's heredocs they stand as they are. */
function writtenIn(text: string, node: JsonString): Transcript {
  const isQuoted = text[node.quote.from] === '"' && text[node.quote.to - 1] === '"';
  if (isQuoted) return addString(new TranscriptWriter(), node, text).done();
  const source = text.slice(node.quote.from, node.quote.to);
  const skipped = /^[|>][^\n]{0,40}\n/.exec(source)?.[0].length ?? 0;
  return transcriptOf(text, { from: node.quote.from + skipped, to: node.quote.to });
}

function moved(node: JsonNode, original: (quote: Quote) => Quote): JsonNode {
  const quote = original(node.quote);
  if (node.type === 'array') return { ...node, quote, items: node.items.map((one) => moved(one, original)) };
  if (node.type !== 'object') return { ...node, quote };
  return {
    ...node,
    quote,
    members: new Map([...node.members].map(([key, one]) => [key, moved(one, original)])),
  };
}
