import { type JsonNode, type JsonObject, nodeAt } from '../json-tree.ts';
import { type Event, eventsOf } from './sam-events.ts';
import { type Generated, routesOf } from './sam-routes.ts';
import { samStages } from './sam-stages.ts';
import type { Additions } from './template.ts';
import type { Part, Template } from './template-part.ts';
import { isMissing, referenceOf } from './template-values.ts';

/** The names of the APIs that SAM makes for events that name none. */
const implicit = { Api: 'ServerlessRestApi', HttpApi: 'ServerlessHttpApi' } as const;

/**
 * What the SAM translator makes of a template: its APIs, also those that nobody wrote down, with the routes of the
 * functions' events, the OPTIONS methods of its CORS setting and its stages.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-api.html
 */
export function expanded(
  template: Template,
  root: JsonNode,
): { template: Template; madeFor: NonNullable<Additions['madeFor']> } {
  if (template.tool !== 'sam') return { template, madeFor: () => undefined };
  // What nobody wrote may stand in the missing part.
  const hasDefaults = !template.isCut || nodeAt(root, 'Globals') !== undefined;
  const events = template.parts.filter(({ type }) => type === 'Serverless::Function').flatMap(eventsOf);
  const byApi = new Map<string, Event[]>();
  const loose = new Map<string, Part>();
  for (const event of events) {
    const node = nodeAt(event.properties, event.type === 'Api' ? 'RestApiId' : 'ApiId');
    const name = node ? referenceOf(node)?.to : implicit[event.type];
    if (name === undefined) continue;
    byApi.set(name, [...(byApi.get(name) ?? []), event]);
    if (!node && !loose.has(name)) loose.set(name, implicitApi(name, event));
  }
  const parts = [...template.parts, ...loose.values()].map((part) => withGlobals(part, root));
  return {
    template: { ...template, parts },
    madeFor(api) {
      if (!api.type.startsWith('Serverless::')) return undefined;
      const isDescribed = ['DefinitionBody', 'DefinitionUri'].some(
        (name) => !isMissing(nodeAt(api.properties, name)),
      );
      // Events add nothing to a document that somebody wrote; the CORS setting adds OPTIONS methods to it.
      if (isDescribed)
        return {
          ...samStages(api, false),
          ...(!isMissing(nodeAt(api.properties, 'Cors')) && { allRoutes: false }),
        };
      const generated: Generated = routesOf(api, byApi.get(api.name) ?? [], hasDefaults);
      return {
        routes: generated.routes,
        allRoutes: generated.isComplete,
        ...samStages(api, loose.has(api.name)),
        ...(generated.cors && { cors: generated.cors }),
      };
    },
  };
}

function implicitApi(name: string, { type, quote }: Event): Part {
  const properties: JsonObject = { type: 'object', quote, members: new Map() };
  return { type: type === 'Api' ? 'Serverless::Api' : 'Serverless::HttpApi', name, properties, quote };
}

/** An API with what the section `Globals` gives all of them; `Auth` is merged, the rest replaced. */
function withGlobals(part: Part, root: JsonNode): Part {
  const section = /^Serverless::(Api|HttpApi)$/.exec(part.type)?.[1];
  const globals = section ? nodeAt(root, 'Globals', section) : undefined;
  if (globals?.type !== 'object') return part;
  const members = new Map([...globals.members, ...part.properties.members]);
  const [everybody, own] = [nodeAt(globals, 'Auth'), nodeAt(part.properties, 'Auth')];
  if (everybody?.type === 'object' && own?.type === 'object')
    members.set('Auth', { ...own, members: new Map([...everybody.members, ...own.members]) });
  return { ...part, properties: { ...part.properties, members } };
}
