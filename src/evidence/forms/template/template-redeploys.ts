import type { Stated } from '../../configuration/configuration.ts';
import { nodeAt } from '../json-tree.ts';
import type { Part } from './template-part.ts';
import { apis } from './template-rest.ts';
import { isMissing, type Parts } from './template-values.ts';

/** A logical id without a digit, a mark, or a word for what a build puts there: no hash, no date, nothing counted up. */
const fixedId =
  /^(?!.*(?:HASH|TIMESTAMP|VERSION|PLACEHOLDER|UNIQUE|SUFFIX|RANDOM|BUILD|DATE|SHA|UUID))[A-Za-z]{1,60}$/;

/**
 * Whether a change of the routes of a REST API makes a new deployment. Only what is certain: `no` for a deployment that
 * has nothing in it that could change with the methods, `yes` for one that has.
 *
 * - Terraform replaces a deployment when its triggers, variables or stage description change, or by
 *   `replace_triggered_by`: a configuration without any of them never does. A state can't show the last one.
 * - CloudFormation makes one for each new logical id, and only then.
 */
export function redeploysOf(parts: Parts, key: string): Stated<'yes' | 'no'> | undefined {
  const deployments = parts.grouped('ApiGateway::Deployment', 'RestApiId', key, ...apis);
  const [first] = deployments;
  if (!first) return withoutDeployment(parts, key);
  if (deployments.some((one) => one.isUncertain) || parts.template.isState) return undefined;
  const values = deployments.map((one) =>
    parts.template.tool === 'terraform' ? byTriggers(one) : byId(parts, one),
  );
  const [value] = values;
  if (value === undefined || values.some((one) => one !== value)) return undefined;
  return { value, quote: first.quote };
}

/** What Terraform compares. Blocks are properties as well: `Lifecycle` holds `replace_triggered_by`. */
function byTriggers({ properties }: Part): 'yes' | 'no' | undefined {
  const lifecycle = nodeAt(properties, 'Lifecycle');
  const replaces = lifecycle?.type === 'object' && lifecycle.members.has('ReplaceTriggeredBy');
  const names = ['Triggers', 'Variables', 'StageDescription'];
  const given = names.map((name) => nodeAt(properties, name)).filter((node) => !isMissing(node));
  const isEmpty = (node: (typeof given)[number]): boolean =>
    node?.type === 'object' && node.members.size === 0;
  if (!replaces && given.every(isEmpty)) return 'no';
  // What a trigger is made of may or may not change with the methods.
  return replaces || nodeAt(properties, 'Triggers') ? 'yes' : undefined;
}

function byId({ template }: Parts, { name }: Part): 'yes' | 'no' | undefined {
  if (template.tool === 'cdk' || template.tool === 'sam')
    return /[0-9a-f]{8}/i.test(name) ? 'yes' : undefined;
  return fixedId.test(name) ? 'no' : undefined;
}

/** CDK's own stacks say it all: methods without a deployment are never deployed by it. */
function withoutDeployment(parts: Parts, key: string): Stated<'no'> | undefined {
  const { tool, isWhole } = parts.template;
  const [method] = parts.grouped('ApiGateway::Method', 'RestApiId', key, ...apis);
  return tool === 'cdk' && isWhole && method ? { value: 'no', quote: method.quote } : undefined;
}
