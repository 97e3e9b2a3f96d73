import type { Target } from '../../facts/target.ts';
import { kindOfHost } from '../host.ts';
import { type Finding, finding } from '../reading.ts';
import { backendFacts } from './backend-facts.ts';
import type { Configuration, LooseMethod } from './configuration.ts';
import { domainFacts } from './domain-facts.ts';
import { keyFacts } from './key-facts.ts';
import { type Mappings, mappedBy, mappingsOf } from './mapping.ts';
import { answering } from './match.ts';
import { type Picture, pictureOf } from './picture.ts';
import { methodFacts, routeFacts } from './route-facts.ts';
import { accountFacts, apiFacts, stageFacts, stagesFact } from './setting-facts.ts';
import { stageInPath, type Way, waysOf } from './way.ts';

/** What is known of the request that a configuration is held against. */
export interface Request {
  target: Target;
  error?: string;
  apiType?: string;
}

/** What configurations prove of a request: each fact with the characters of the configuration that show it. */
export function compare(configurations: readonly Configuration[], request: Request): Finding[] {
  const { target, error, apiType } = request;
  const kind = kindOfHost(target.host ?? '');
  const onDefault = kind === 'default' || kind === 'vpc-endpoint';
  const domain = mappingsOf(configurations, target.host ?? '');
  const id = onDefault ? target.apiId : describedBy(configurations, domain, target);
  const api = pictureOf(configurations, id, apiType);
  const own = kind === 'own' && target.path !== undefined;
  const found: Finding[] = [
    ...accountFacts(configurations, onDefault),
    ...(own ? domainFacts(domain, target.path ?? '/', target.method, api) : []),
  ];
  if (!api) return [...found, ...keyFacts(configurations)];
  const ways = waysOf(target, error, api, domain).filter(() =>
    own ? isMappedTo(api, domain, target) : true,
  );
  const stage =
    ways.length > 0 && ways.every((way) => way.stage === ways[0]?.stage) ? ways[0]?.stage : undefined;
  return [
    ...found,
    ...apiFacts(api, target.host, error),
    ...(onDefault && target.path !== undefined ? addressFacts(api, target.path, target.method) : []),
    ...stageFacts(api, stage, onDefault),
    ...keyFacts(configurations, api.id, stage),
    ...common(ways.map((way) => [...ofWay(api, way, request), ...behind(api, way, request, configurations)])),
    ...handshakeFacts(api, error),
    ...looseFacts(api, ways, request, configurations),
  ];
}

/** The API that the evidence is about, where the request went to a custom domain. */
function describedBy(
  configurations: readonly Configuration[],
  { mappings }: Mappings,
  { path }: Target,
): string | undefined {
  const ids = new Set(configurations.flatMap(({ apis }) => apis.flatMap((api) => api.id ?? [])));
  if (ids.size === 1) return undefined;
  const mapped = path === undefined ? undefined : mappedBy(mappings, path);
  return mapped && mapped !== 'doubtful' ? mapped.mapping.apiId : undefined;
}

/** Whether a request to a custom domain arrives at the API that the evidence describes. */
function isMappedTo(api: Picture, { mappings }: Mappings, { path = '/' }: Target): boolean {
  const mapped = mappedBy(mappings, path);
  if (!mapped || mapped === 'doubtful') return false;
  return api.id === undefined || mapped.mapping.apiId === undefined || api.id === mapped.mapping.apiId;
}

/** Stage and stages, as the path on the default endpoint has them. */
function addressFacts(api: Picture, path: string, verb: string | undefined): Finding[] {
  const value = stageInPath(path, verb, api);
  if (value === undefined) return [];
  const named = api.stages.find(({ name }) => path.startsWith(`/${name}`));
  const quote = named?.quote ?? api.stages[0]?.quote ?? api.stagesQuote;
  const stages = value === 'wrong' ? stagesFact(api) : [];
  return [{ fact: 'stageInUrl', value, quote }, ...stages];
}

const isHttp = (api: Picture): boolean => api.type === 'rest' || api.type === 'http';

const ofWay = (api: Picture, way: Way, { target, error }: Request): Finding[] =>
  isHttp(api) && (api.routes.length > 0 || api.allRoutes) ? routeFacts(api, way, target.method, error) : [];

function behind(
  api: Picture,
  way: Way,
  { target, error }: Request,
  configurations: readonly Configuration[],
): Finding[] {
  if (!target.method) return [];
  const { routes, isSettled } = answering(api, way.path, target.method);
  const [route] = routes;
  const call = { path: way.path, verb: target.method, ...(way.stage !== undefined && { stage: way.stage }) };
  return route && isSettled ? backendFacts(api, route, configurations, call, error) : [];
}

/** What every reading of the address proves. */
function common(lists: readonly Finding[][]): Finding[] {
  const [first = [], ...others] = lists;
  return first.filter(({ fact, value }) =>
    others.every((list) => list.some((one) => one.fact === fact && one.value === value)),
  );
}

/** What `$connect` of a WebSocket API has, which alone decides on handshakes. */
function handshakeFacts(api: Picture, error: string | undefined): Finding[] {
  if (api.type !== 'websocket' || !error?.startsWith('websocket-handshake')) return [];
  const connect = api.routes.find(({ path }) => path === '$connect');
  if (!connect) return [];
  const { path: _, ...route } = connect;
  const none = connect.integrationId === undefined && !connect.integration && api.allRoutes;
  return [
    ...methodFacts(route, api),
    ...(none ? [finding('connectIntegration', 'none', connect.quote)] : []),
  ];
}

/** What one method says that was shown without its path, if it is the only one and has the verb of the request. */
function looseFacts(
  api: Picture,
  ways: readonly Way[],
  { target, error }: Request,
  configurations: readonly Configuration[],
): Finding[] {
  const methods = (api.methods ?? []).filter(({ method }) => method === target.method || method === 'ANY');
  const [first, ...others] = methods;
  if (!first || api.routes.length > 0 || target.method === undefined) return [];
  if (others.some(({ resourceId }) => resourceId !== first.resourceId)) return [];
  const one: LooseMethod = Object.assign({}, ...methods);
  const [way] = ways;
  const call = way ? { verb: target.method, ...(way.stage !== undefined && { stage: way.stage }) } : {};
  return [...methodFacts(one, api), ...backendFacts(api, one, configurations, call, error)];
}
