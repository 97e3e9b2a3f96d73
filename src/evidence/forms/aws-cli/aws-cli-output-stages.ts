/** Outputs about stages and deployments, of all kinds of API. */
import type { Route, Stage } from '../../configuration/configuration.ts';
import { flagAt, membersAt, nameOf, numberAt, textAt, textsAt } from '../../configuration/nodes.ts';
import type { JsonNode, JsonObject } from '../json-tree.ts';
import { emptyApi, idOf } from './aws-cli-output-rest.ts';
import {
  emptyList,
  has,
  hasOnly,
  type Output,
  type OutputReader,
  objectsOf,
} from './aws-cli-output-shape.ts';

/** `apigateway get-stages`, `get-stage`. */
export const readRestStages: OutputReader = (output) => {
  const items = objectsOf(output, (one) => has(one, ['stageName', 'deploymentId']), 'item', 'items');
  const none = items ? undefined : emptyList(output, 'item');
  if (none) return { apis: [{ ...emptyApi(none), type: 'rest', ...idOf(output), allStages: true }] };
  if (!items) return readStageNames(output);
  const stages = items.objects.map((object) => restStage(output, object));
  const allStages = items.isList && output.isWhole;
  return { apis: [{ ...emptyApi(items.quote), type: 'rest', ...idOf(output), stages, allStages }] };
};

/** What `get-stages --query "item[].stageName"` prints. */
function readStageNames(output: Output): ReturnType<OutputReader> {
  const { command, root } = output;
  if (command?.operation !== 'get-stages' || root.type !== 'array') return undefined;
  if (!/^(?:item|Items)\[\]\.(?:stageName|StageName)$/.test(command.options.get('query') ?? ''))
    return undefined;
  const stages = textsAt(root).map(({ value, quote }): Stage => ({ name: value, quote }));
  const quote = { from: root.quote.from, to: root.quote.from + 1 };
  const type = command.service === 'apigateway' ? { type: 'rest' as const } : {};
  return { apis: [{ ...emptyApi(quote), ...type, ...idOf(output), stages, allStages: output.isWhole }] };
}

function restStage({ text, isWhole, command }: Output, object: JsonObject): Stage {
  const name = textAt(object, 'stageName');
  const deployment = textAt(object, 'deploymentId');
  const acl = textAt(object, 'webAclArn');
  const quote = name?.quote ?? object.quote;
  return {
    name: name?.value ?? '',
    quote,
    ...(deployment && { deploymentId: deployment }),
    // The ARN names the account.
    ...(acl && { webAcl: { value: acl.value, quote: nameOf(text, object, 'webAclArn') } }),
    ...throttle([...membersAt(object, 'methodSettings')], 'throttlingBurstLimit', 'throttlingRateLimit'),
    variables: [...membersAt(object, 'variables').keys()],
    isWhole: isWhole && !command?.options.has('query'),
  };
}

/** A limit of zero: of the stage, or of a method of it. */
function throttle(
  settings: readonly (readonly [string, JsonNode])[],
  burst: string,
  rate: string,
): Partial<Stage> {
  for (const [name, node] of settings) {
    const zero = [numberAt(node, rate), numberAt(node, burst)].find((limit) => limit?.value === 0);
    if (zero) return { throttledToZero: zero.quote, throttlesAll: name === '*/*' };
  }
  return {};
}

/** `apigatewayv2 get-stages`, `get-stage`. */
export const readStages: OutputReader = (output) => {
  const isStage = (one: JsonObject): boolean =>
    has(
      one,
      ['StageName'],
      ['CreatedDate', 'RouteSettings', 'DefaultRouteSettings', 'StageVariables', 'AutoDeploy'],
    );
  const items = objectsOf(output, isStage, 'Items');
  const none = items || output.command?.operation !== 'get-stages' ? undefined : emptyList(output, 'Items');
  if (none) return { apis: [{ ...emptyApi(none), ...idOf(output), allStages: true }] };
  if (!items) return undefined;
  const stages = items.objects.map((object) => stageOf(output, object));
  const allStages = items.isList && output.isWhole;
  return { apis: [{ ...emptyApi(items.quote), ...idOf(output), stages, allStages }] };
};

function stageOf({ isWhole }: Output, object: JsonObject): Stage {
  const name = textAt(object, 'StageName');
  const deployment = textAt(object, 'DeploymentId');
  const auto = flagAt(object, 'AutoDeploy');
  const message = textAt(object, 'LastDeploymentStatusMessage')?.value ?? '';
  // Automatic deployments that fail leave the stage as it was.
  const follows = auto && !/fail|error|unable|cannot/i.test(message);
  const limits = membersAt(object).get('DefaultRouteSettings');
  return {
    name: name?.value ?? '',
    quote: name?.quote ?? object.quote,
    ...(follows && { autoDeploy: auto }),
    ...(deployment && { deploymentId: deployment }),
    ...(limits && throttle([['*/*', limits]], 'ThrottlingBurstLimit', 'ThrottlingRateLimit')),
    variables: [...membersAt(object, 'StageVariables').keys()],
    isWhole,
  };
}

/** `apigateway get-deployments`, `get-deployment`: with `--embed apisummary` it lists what is deployed. */
export const readDeployments: OutputReader = (output) => {
  const isDeployment = (one: JsonObject): boolean =>
    has(one, ['id', 'createdDate']) &&
    /^[a-z0-9]{6,10}$/.test(textAt(one, 'id')?.value ?? '') &&
    hasOnly(one, 'id description createdDate apiSummary');
  const items = objectsOf(output, isDeployment, 'items');
  if (!items) return undefined;
  const apis = items.objects.flatMap((object) => {
    const summary = object.members.get('apiSummary');
    const id = textAt(object, 'id');
    if (summary?.type !== 'object' || !id) return [];
    const quote = nameOf(output.text, object, 'apiSummary');
    const deployed = {
      quote,
      deploymentId: id.value,
      routes: deployedRoutes(output.text, summary),
      allRoutes: output.isWhole,
    };
    return [{ ...emptyApi(quote), type: 'rest' as const, ...idOf(output), deployed }];
  });
  return { apis };
};

const deployedRoutes = (text: string, summary: JsonObject): Route[] =>
  [...summary.members].flatMap(([path, methods]) =>
    methods.type !== 'object' || !path.startsWith('/')
      ? []
      : [...methods.members.keys()].map((method) => ({ method, path, quote: nameOf(text, methods, method) })),
  );
