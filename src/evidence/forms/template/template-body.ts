import type { Route } from '../../configuration/configuration.ts';
import { type JsonNode, nodeAt } from '../json-tree.ts';
import { apiOfOpenApi } from '../openapi/openapi-api.ts';
import type { BodyRoutes } from './template.ts';
import { embeddedIn } from './template-embedded.ts';
import type { Part } from './template-part.ts';
import { isMade, isMissing } from './template-values.ts';

/**
 * The routes of an OpenAPI document that stands in a template, as values or as a text. Undefined if it stands
 * elsewhere, or is made by a function. `text` is the whole text.
 */
export function bodyRoutes(text: string, body: JsonNode, api: Part): BodyRoutes | undefined {
  const root = body.type === 'string' ? embeddedIn(text, body) : body;
  if (root?.type !== 'object' || isMade(root)) return undefined;
  const described = apiOfOpenApi(text, root, true);
  if (!described) return undefined;
  const paths = nodeAt(root, 'paths');
  const isPlain = paths?.type === 'object' && ![paths, ...paths.members.values()].some(isMade);
  // SAM adds its own authorizers to a document.
  const isChanged = api.type.startsWith('Serverless::') && !isMissing(nodeAt(api.properties, 'Auth'));
  return {
    routes: isChanged ? described.routes.map(withoutAuth) : described.routes,
    isComplete: described.allRoutes && isPlain,
  };
}

function withoutAuth({ authType: _, apiKeyRequired: __, ...route }: Route): Route {
  return route;
}
