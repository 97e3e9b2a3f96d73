/** OpenAPI documents with API Gateway's extensions, as JSON or YAML: what one imports, and what an export has. */
import type { Quote, Stretch } from '../../reading.ts';
import type { Document, FormReader } from '../form.ts';
import { type JsonValue, jsonIn, nodeAt } from '../json-tree.ts';
import { type YamlValue, yamlIn } from '../yaml-tree.ts';
import { apiOfOpenApi } from './openapi-api.ts';
import { isShortened } from './shortened.ts';

const known =
  /^(?:openapi|swagger|info|servers|host|basePath|schemes|paths|components|definitions|security|securityDefinitions|tags|externalDocs|webhooks|produces|consumes|parameters|responses|x-.{1,80})$/;
/** The commands that export a stage: of a REST API, and of an HTTP API. */
const exporting = /\b(?:get-export|export-api)\b/;
const opening = /^ {0,8}(["']?)(?:openapi|swagger|info|servers|paths)\1:(?=\s|$)/gm;

/** Recognises a document by its version and its paths. One of an application, without extensions, says nothing. */
export const readOpenApi: FormReader = (stretch) => {
  const { low } = stretch;
  if (!low.includes('x-amazon-apigateway-') || !/openapi|swagger/.test(low)) return [];
  const json = jsonIn(stretch).flatMap((value) =>
    documentOf(stretch, value, value.root.quote, !value.broken),
  );
  if (json.length > 0) return json;
  return yamlIn(stretch, opening, (name) => known.test(name)).flatMap((value) =>
    documentOf(stretch, value, value.quote, hasAllPaths(value)),
  );
};

/** The paths of a document in YAML are complete if something follows them. */
function hasAllPaths({ root, broken, isFollowed }: YamlValue): boolean {
  const paths = nodeAt(root, 'paths');
  if (broken || root.type !== 'object' || !paths) return false;
  return isFollowed || [...root.members.values()].some(({ quote }) => quote.from >= paths.quote.to);
}

function documentOf({ text, at }: Stretch, value: JsonValue, quote: Quote, isEnded: boolean): Document[] {
  const { root } = value;
  if (root.type !== 'object' || !(root.members.has('openapi') || root.members.has('swagger'))) return [];
  const source = text.slice(quote.from - at, quote.to - at);
  if (!source.includes('x-amazon-apigateway-')) return [];
  const above = text.slice(Math.max(0, quote.from - at - 600), quote.from - at);
  const api = apiOfOpenApi(text, root, isEnded && !isShortened(source), exporting.test(above));
  if (!api) return [];
  const gap = {
    quote: { from: Math.max(quote.from, quote.to - 40), to: quote.to },
    why: value.broken ?? 'cut-off',
  };
  return [
    {
      form: 'OpenAPI document',
      quote,
      entries: [],
      configuration: { apis: [api] },
      ...(value.broken && { gaps: [gap] }),
    },
  ];
}
