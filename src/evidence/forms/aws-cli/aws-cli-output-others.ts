/** Outputs about what stands round an API: the account, functions' policies, VPC links, web ACLs. */
import type { FunctionPolicy } from '../../configuration/configuration.ts';
import { nameOf, textAt } from '../../configuration/nodes.ts';
import type { JsonObject } from '../json-tree.ts';
import { isAccount } from './aws-cli-output-keys.ts';
import { has, type Output, type OutputReader, objectsOf } from './aws-cli-output-shape.ts';

/** `apigateway get-account`. */
export const readAccount: OutputReader = ({ root, text, isWhole }) => {
  if (root.type !== 'object' || !isAccount(root)) return undefined;
  const isMissing = isWhole && !root.members.has('cloudwatchRoleArn');
  return { apis: [], ...(isMissing && { noLoggingRole: nameOf(text, root, 'throttleSettings') }) };
};

/** `lambda get-policy`. The policy is JSON in a string. */
export const readFunctionPolicy: OutputReader = ({ root, text, isWhole }) => {
  if (root.type !== 'object' || !has(root, ['Policy'], ['RevisionId'])) return undefined;
  const policy = textAt(root, 'Policy');
  const sources = isWhole && policy ? sourcesOf(policy.value) : undefined;
  if (!sources) return { apis: [] };
  const functionPolicy: FunctionPolicy = { quote: nameOf(text, root, 'Policy'), sources };
  return { apis: [], functionPolicy };
};

/** For which calls the statements of a function's policy let API Gateway in; undefined if it can't be told. */
function sourcesOf(policy: string): (string | undefined)[] | undefined {
  if (policy.length > 100_000) return undefined;
  try {
    const parsed: unknown = JSON.parse(policy);
    const statements = record(parsed)?.['Statement'];
    if (!Array.isArray(statements)) return undefined;
    // A Deny, or a condition of another kind, would need more than a comparison of ARNs.
    if (statements.some((one) => record(one)?.['Effect'] !== 'Allow')) return undefined;
    return statements.filter(isForGateway).map(sourceOf);
  } catch {
    return undefined;
  }
}

const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;

function isForGateway(statement: unknown): boolean {
  const principal = record(statement)?.['Principal'];
  const service = record(principal)?.['Service'];
  const services = Array.isArray(service) ? service : [service];
  return principal === '*' || services.includes('apigateway.amazonaws.com');
}

function sourceOf(statement: unknown): string | undefined {
  const condition = record(record(statement)?.['Condition']);
  const arn = ['ArnLike', 'ArnEquals', 'StringLike', 'StringEquals']
    .map((operator) => record(condition?.[operator]))
    .map((one) => one?.['AWS:SourceArn'] ?? one?.['aws:SourceArn'])
    .find((one) => typeof one === 'string');
  return typeof arn === 'string' ? arn : undefined;
}

/** `get-vpc-links` of either service, `get-vpc-link`. */
export const readVpcLinks: OutputReader = (output) => {
  const isOld = (one: JsonObject): boolean => has(one, ['id', 'targetArns', 'status']);
  const isNew = (one: JsonObject): boolean => has(one, ['VpcLinkId', 'VpcLinkStatus']);
  const old = objectsOf(output, isOld, 'items');
  const items = old ?? objectsOf(output, isNew, 'Items');
  if (!items) return undefined;
  const vpcLinks = items.objects.flatMap((object) => {
    const status = textAt(object, old ? 'status' : 'VpcLinkStatus');
    const id = textAt(object, old ? 'id' : 'VpcLinkId');
    return status && id ? [{ id: id.value, status }] : [];
  });
  return { apis: [], vpcLinks };
};

/** `wafv2 get-web-acl-for-resource`: an empty object if there is none. */
export const readWebAcl: OutputReader = ({ root, command, isWhole }) => {
  if (root.type !== 'object') return undefined;
  const asked = command?.operation === 'get-web-acl-for-resource';
  if (asked && isWhole && root.members.size === 0) return { apis: [], noWebAcl: root.quote };
  return has(root, ['WebACL']) && root.members.size === 1 ? { apis: [] } : undefined;
};

const silent: readonly ((object: JsonObject) => boolean)[] = [
  (one) => has(one, ['UserId', 'Account', 'Arn']) && one.members.size === 3,
  (one) => has(one, ['responseType', 'defaultResponse']),
  (one) => has(one, ['id', 'name', 'type'], ['authorizerUri', 'providerARNs', 'identitySource']),
  (one) => has(one, ['AuthorizerId', 'AuthorizerType']),
  (one) => has(one, ['DeploymentId', 'DeploymentStatus']),
];

/** Outputs that say nothing about one request, but that are not to be taken for anything else: their readers know them. */
export const readSilent: OutputReader = (output: Output) =>
  silent.some((isKind) => objectsOf(output, isKind, 'items', 'Items')) ? { apis: [] } : undefined;
