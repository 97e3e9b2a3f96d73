import type { Route } from '../../configuration/configuration.ts';
import type { Quote } from '../../reading.ts';
import { type JsonNode, nodeAt } from '../json-tree.ts';
import type { Part } from './template-part.ts';
import { isMissing } from './template-values.ts';

/**
 * How a route of SAM's lets callers in: by the event's own authorizer, else by the API's default one, else by none.
 * `quote` is the route's, for where nothing is written; without `hasDefaults` nothing follows from that.
 */
export function authOf(
  api: Part,
  event: JsonNode | undefined,
  quote: Quote,
  hasDefaults: boolean,
): Route['authType'] {
  const own = nodeAt(event, 'Auth', 'Authorizer');
  const node = isMissing(own) ? nodeAt(api.properties, 'Auth', 'DefaultAuthorizer') : own;
  if (isMissing(node) || !node) return hasDefaults ? { value: 'none', quote } : undefined;
  if (node.type !== 'string') return undefined;
  const value = kindOf(api, node.value);
  return value && { value, quote: node.quote };
}

function kindOf(api: Part, name: string): NonNullable<Route['authType']>['value'] | undefined {
  if (name === 'NONE') return 'none';
  if (name === 'AWS_IAM') return 'iam';
  const authorizer = nodeAt(api.properties, 'Auth', 'Authorizers', name);
  if (nodeAt(authorizer, 'UserPoolArn')) return 'cognito';
  if (nodeAt(authorizer, 'FunctionArn')) return 'lambda';
  return nodeAt(authorizer, 'JwtConfiguration') ? 'jwt' : undefined;
}
