/** What is known of the custom domain that a request was sent to. */
import { type Finding, finding } from '../reading.ts';
import { type Mapped, type Mappings, mappedBy } from './mapping.ts';
import { answering } from './match.ts';
import type { Picture } from './picture.ts';
import { firstOf, isNamedPath } from './way.ts';

/** Facts about a domain and its mappings; `api` is the API that the evidence describes. */
export function domainFacts(
  domain: Mappings,
  path: string,
  verb: string | undefined,
  api: Picture | undefined,
): Finding[] {
  const facts = stateFacts(domain);
  const mode = domain.domain?.routingMode;
  if (domain.rules === 'only' && mode) return [...facts, finding('mappingTarget', 'rules', mode.quote)];
  if (domain.rules !== 'none') return facts;
  if (domain.none) return [...facts, finding('mappingTarget', 'none', domain.none)];
  const mapped = mappedBy(domain.mappings, path);
  if (mapped === 'doubtful') return facts;
  return [...facts, ...(mapped ? fitting(mapped, api) : unmapped(domain, path, verb, api))];
}

function stateFacts({ domain }: Mappings): Finding[] {
  if (!domain) return [];
  const { status, mutualTls, private: hidden, strict } = domain;
  if (status && status.value !== 'AVAILABLE') return [finding('domainState', 'not-ready', status.quote)];
  const special: Finding[] = [
    ...(mutualTls ? [finding('domainState', 'mutual-tls', mutualTls)] : []),
    ...(hidden ? [finding('domainState', 'private', hidden)] : []),
    ...(strict ? [finding('domainState', 'strict', strict)] : []),
  ];
  if (special.length === 0 && status && domain.isWhole)
    return [finding('domainState', 'ordinary', status.quote)];
  return special.length === 1 ? special : [];
}

/** No mapping fits: there is none for this path, or the URL leaves the base path out. */
function unmapped(
  domain: Mappings,
  path: string,
  verb: string | undefined,
  api: Picture | undefined,
): Finding[] {
  if (!domain.all) return [];
  const own = domain.mappings.find(({ apiId }) => api?.id !== undefined && apiId === api.id);
  const [quoted] = domain.mappings;
  if (!api || !quoted || !verb || !api.allRoutes) return [];
  const isRoute = answering(api, path, verb).routes.length > 0;
  if (own && isRoute) return [finding('mappingTarget', 'base-path-left-out', own.quote)];
  return isRoute ? [] : [finding('mappingTarget', 'none', quoted.quote)];
}

/** A mapping fits: does it lead to the API that the evidence describes? */
function fitting({ mapping, rest }: Mapped, api: Picture | undefined): Finding[] {
  if (!api?.id || !mapping.apiId) return [];
  if (api.id !== mapping.apiId) return [finding('mappingTarget', 'other', mapping.quote)];
  const names = api.stages.map(({ name }) => name);
  const { first } = firstOf(rest);
  if (mapping.stage === undefined) {
    if (first === '' || (api.allStages && !names.includes(first)))
      return [finding('mappingTarget', 'no-stage', mapping.quote)];
    return names.includes(first) ? [finding('mappingTarget', 'right', mapping.quote)] : [];
  }
  const facts: Finding[] = [];
  // Of several stages nobody but the reader knows which is meant.
  if (names.length === 1 && names[0] === mapping.stage)
    facts.push(finding('mappingTarget', 'right', mapping.quote));
  if (first === mapping.stage) {
    if (!isNamedPath(api, rest) && api.allRoutes) facts.push(finding('stageInUrl', 'yes', mapping.quote));
  } else if (!names.includes(first)) facts.push(finding('stageInUrl', 'no', mapping.quote));
  return facts;
}
