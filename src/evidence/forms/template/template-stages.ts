import type { Stage } from '../../configuration/configuration.ts';
import type { Quote } from '../../reading.ts';
import { type JsonNode, nodeAt } from '../json-tree.ts';
import type { Part } from './template-part.ts';
import { optional } from './template-rest.ts';
import { blocksOf, booleanOf, isMissing, namesIn, numberOf, type Parts } from './template-values.ts';

/** Where the stages of an API stand: its resource, and by which property that names the API. */
export interface StageTypes {
  property: 'RestApiId' | 'ApiId';
  stage: string;
  deployment: string;
  apis: readonly string[];
}

/** The stages of an API, and whether all of them could be read. */
export function stagesOf(
  parts: Parts,
  key: string,
  { property, stage, deployment, apis }: StageTypes,
): { stages: Stage[]; isComplete: boolean } {
  const stages = new Map<string, Stage>();
  let isComplete = true;
  const own = parts.grouped(stage, property, key, ...apis);
  for (const part of [...own, ...parts.grouped(deployment, property, key, ...apis)]) {
    const node = nodeAt(part.properties, 'StageName');
    const name = parts.textOf(node);
    const isStage = part.type === stage;
    if (!isStage && (isMissing(node) || name === '')) continue;
    if (!node || name === undefined || part.isUncertain) {
      isComplete = false;
      continue;
    }
    if (!stages.has(name)) stages.set(name, stageOf(parts, part, name, node));
  }
  return { stages: [...stages.values()], isComplete };
}

function stageOf(parts: Parts, part: Part, name: string, node: JsonNode): Stage {
  const acl = webAclOf(parts, part);
  const zero = zeroThrottleOf(parts, part, name);
  const autoDeploy = parts.stated(part, 'AutoDeploy', booleanOf);
  const isV2 = part.type.startsWith('ApiGatewayV2');
  const isManual = isV2 && !autoDeploy && isMissing(nodeAt(part.properties, 'AutoDeploy'));
  return {
    name,
    quote: parts.withName(node.quote, 'StageName'),
    ...optional('autoDeploy', isManual ? { value: false, quote: part.quote } : autoDeploy),
    ...(acl && { webAcl: { value: acl.name, quote: acl.quote } }),
    ...(zero && { throttledToZero: zero.quote, ...(zero.isAll && { throttlesAll: true }) }),
  };
}

/** The association of a web ACL with a stage that names it. */
function webAclOf(parts: Parts, stage: Part): Part | undefined {
  const types = ['WAFv2::WebACLAssociation', 'WAFRegional::WebACLAssociation'];
  return types
    .flatMap((type) => parts.of(type))
    .slice(0, 50)
    .find(
      ({ properties, isUncertain }) =>
        !isUncertain && namesIn(nodeAt(properties, 'ResourceArn')).has(stage.name),
    );
}

interface Zero {
  quote: Quote;
  /** Whether it is for all methods. */
  isAll: boolean;
}

/** A throttle of zero in the settings of a stage's methods. Only for REST: for others Terraform writes 0 for none. */
function zeroThrottleOf(parts: Parts, stage: Part, name: string): Zero | undefined {
  if (stage.type !== 'ApiGateway::Stage') return undefined;
  const own = blocksOf(nodeAt(stage.properties, 'MethodSettings')).map((one) => ({
    settings: one,
    path:
      parts.textOf(nodeAt(one, 'ResourcePath')) === '/*' && parts.textOf(nodeAt(one, 'HttpMethod')) === '*'
        ? '*/*'
        : '',
  }));
  const separate = parts
    .of('ApiGateway::MethodSettings')
    .slice(0, 200)
    .filter(({ properties, isUncertain }) => {
      const at = nodeAt(properties, 'StageName');
      return !isUncertain && (namesIn(at).has(stage.name) || parts.textOf(at) === name);
    })
    .flatMap(({ properties }) =>
      blocksOf(nodeAt(properties, 'Settings')).map((settings) => ({
        settings,
        path: parts.textOf(nodeAt(properties, 'MethodPath')) ?? '',
      })),
    );
  for (const { settings, path } of [...own, ...separate]) {
    for (const limit of ['ThrottlingRateLimit', 'ThrottlingBurstLimit']) {
      const node = nodeAt(settings, limit);
      if (node && numberOf(node) === 0)
        return { quote: parts.withName(node.quote, limit), isAll: path === '*/*' };
    }
  }
  return undefined;
}
