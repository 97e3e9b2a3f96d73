/** What the settings of an API, a stage and the account say, whatever the path. */
import { kindOfHost } from '../host.ts';
import { type Finding, finding } from '../reading.ts';
import type { Configuration } from './configuration.ts';
import type { Picture } from './picture.ts';

/** The stage that a request went to, by name. */
const stageOf = (api: Picture, name: string | undefined) => api.stages.find((stage) => stage.name === name);

/** Facts about the API as a whole. `host` is that of the request, if there is one. */
export function apiFacts(api: Picture, host: string | undefined, error: string | undefined): Finding[] {
  const facts: Finding[] = [];
  const kind = kindOfHost(host ?? '');
  if (api.type) facts.push(finding('apiType', api.type, api.quote));
  const off = api.defaultEndpointDisabled;
  // On a custom domain the default endpoint does not matter.
  const isOff = off?.value === true;
  if (isOff && off && (kind === 'default' || kind === 'vpc-endpoint'))
    facts.push(finding('endpointType', 'disabled', off.quote));
  else if (!isOff && api.endpointType)
    facts.push(finding('endpointType', api.endpointType.value, api.endpointType.quote));
  if (api.noResourcePolicy && /^(?:resource-policy-denied|iam-denied)$/.test(error ?? ''))
    facts.push(finding('resourcePolicy', 'none', api.noResourcePolicy));
  return facts;
}

/** Facts about the stage of a request. */
export function stageFacts(api: Picture, name: string | undefined, onDefault: boolean): Finding[] {
  const stage = stageOf(api, name);
  if (!stage) return [];
  const facts: Finding[] = [];
  if (stage.throttledToZero && stage.throttlesAll)
    facts.push(finding('throttledBy', 'zero', stage.throttledToZero));
  // In front of a domain a distribution may have a web ACL of its own.
  if (api.type === 'rest' && stage.isWhole && !stage.webAcl && onDefault)
    facts.push(finding('webAcl', 'not-blocked', stage.quote));
  return facts;
}

/** Which stages there are, where the one in the URL is none of them. */
export function stagesFact(api: Picture): Finding[] {
  if (!api.allStages) return [];
  const names = api.stages.map(({ name }) => name);
  const quote = api.stages[0]?.quote ?? api.stagesQuote;
  if (names.length === 0) return [finding('stagesOfApi', 'none', quote)];
  // SAM alone makes a stage of this very name.
  const isSams = names.includes('Stage') && names.every((name) => name === 'Stage' || name === 'Prod');
  if (isSams) return [finding('stagesOfApi', 'sam-named', quote)];
  return names.length === 1 && names[0] === 'Prod' ? [] : [finding('stagesOfApi', 'others', quote)];
}

/** Facts about the account and what stands round the API. */
export function accountFacts(configurations: readonly Configuration[], onDefault: boolean): Finding[] {
  return configurations.flatMap(({ noLoggingRole, noWebAcl }): Finding[] => [
    ...(noLoggingRole ? [finding('loggingRole', 'missing', noLoggingRole)] : []),
    ...(noWebAcl && onDefault ? [finding('webAcl', 'not-blocked', noWebAcl)] : []),
  ]);
}
