/** What the configuration says is wrong between a route and what stands behind it. */
import { type Finding, finding } from '../reading.ts';
import type { Configuration, LooseMethod } from './configuration.ts';
import type { Picture } from './picture.ts';

const failing = new Set([
  'internal-server-error',
  'api-configuration-error',
  'network-error',
  'service-unavailable',
  'websocket-message-internal-error',
]);

/** Where a request went: its stage, verb and path among the routes. */
export interface Call {
  stage?: string;
  verb?: string;
  path?: string;
}

/** Faults that the configuration of a route shows by itself. Only for errors that come from behind the route. */
export function backendFacts(
  api: Picture,
  method: LooseMethod,
  configurations: readonly Configuration[],
  call: Call,
  error: string | undefined,
): Finding[] {
  if (error === undefined || !failing.has(error)) return [];
  const kind = method.integration?.value;
  const facts: Finding[] = [];
  const isLambda = kind === 'lambda-proxy' || kind === 'lambda-custom';
  if (isLambda) facts.push(...lambdaFacts(api, method, configurations, call));
  if (kind === 'http' || kind === 'private') facts.push(...addressFacts(api, method, call));
  if (kind === 'mock' && api.everythingBinary)
    facts.push(finding('mappingProblem', 'binary-media-types', api.everythingBinary));
  if (method.vpcLinkId) facts.push(...linkFacts(method.vpcLinkId, configurations));
  return facts;
}

function lambdaFacts(
  api: Picture,
  { integrationVerb: verb, address, noPermission }: LooseMethod,
  configurations: readonly Configuration[],
  call: Call,
): Finding[] {
  if (api.type === 'rest' && verb && verb.value !== 'POST')
    return [finding('invocationBlockedBy', 'verb', verb.quote)];
  if (address && lacksVariable(api, address.value, call.stage))
    return [finding('invocationBlockedBy', 'stage-variable', address.quote)];
  if (noPermission) return [finding('invocationBlockedBy', 'permission', noPermission)];
  const [policy, another] = configurations.flatMap(({ functionPolicy }) => functionPolicy ?? []);
  if (!policy || another || !api.id) return [];
  const { id } = api;
  const isLetIn = policy.sources.some((source) => source === undefined || coversCall(source, id, call));
  return isLetIn ? [] : [finding('invocationBlockedBy', 'permission', policy.quote)];
}

function addressFacts(api: Picture, { address, integration }: LooseMethod, call: Call): Finding[] {
  if (!address || !integration) return [];
  if (lacksVariable(api, address.value, call.stage))
    return [finding('backendProblem', 'stage-variable', address.quote)];
  const isOtherPort = /^http:\/\/[^/?#]{1,260}:443(?:[/?#]|$)|^https:\/\/[^/?#]{1,260}:80(?:[/?#]|$)/i.test(
    address.value,
  );
  return isOtherPort ? [finding('backendProblem', 'scheme-port', address.quote)] : [];
}

/** Whether an address needs a stage variable that the stage has not got. */
function lacksVariable(api: Picture, address: string, name: string | undefined): boolean {
  const stage = api.stages.find((one) => one.name === name);
  if (!stage?.variables || !stage.isWhole) return false;
  const wanted = [...address.slice(0, 2048).matchAll(/\$\{stageVariables\.(\w{1,64})\}/g)].map(
    ([, one]) => one,
  );
  return wanted.some((one) => one !== undefined && !stage.variables?.includes(one));
}

function linkFacts(id: string, configurations: readonly Configuration[]): Finding[] {
  const link = configurations.flatMap(({ vpcLinks = [] }) => vpcLinks).find((one) => one.id === id);
  return link && /^(?:INACTIVE|PENDING)$/.test(link.status.value)
    ? [finding('vpcLinkState', 'inactive', link.status.quote)]
    : [];
}

/**
 * Whether a pattern such as `arn:aws:execute-api:REGION:ACCOUNT:API/STAGE/VERB/PATH` may cover a call. What the
 * evidence does not say of the call counts as covered.
 */
function coversCall(pattern: string, apiId: string, { stage, verb, path }: Call): boolean {
  const resource = /^(?:\*|arn:[^:]{0,40}:(?:execute-api|\*):[^:]{0,40}:[^:]{0,40}:([\s\S]{0,2000}))$/.exec(
    pattern,
  );
  if (!resource) return !pattern.startsWith('arn:');
  const parts = (resource[1] ?? '*').split('/', 40);
  const call = [apiId, stage, verb];
  for (const [index, part] of parts.entries()) {
    // A star takes slashes, too: what follows is not compared.
    if (part.includes('*') || part.includes('?') || index >= call.length) return true;
    const wanted = call[index];
    if (wanted !== undefined && wanted !== part) return false;
  }
  return path === undefined || parts.length > 1;
}
