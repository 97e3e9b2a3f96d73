/** Who may call an operation of an OpenAPI document, as API Gateway's extensions say it. */

import type { FactValue } from '../../../facts/vocabulary.ts';
import type { Route, Stated } from '../../configuration/configuration.ts';
import { membersAt, textAt } from '../../configuration/nodes.ts';
import { type JsonNode, type JsonObject, nodeAt } from '../json-tree.ts';

type AuthType = Exclude<FactValue<'authType'>, 'unknown'>;

const byAuthorizer: Readonly<Record<string, AuthType>> = {
  token: 'lambda',
  request: 'lambda',
  jwt: 'jwt',
  cognito_user_pools: 'cognito',
};

/** What one security scheme asks for: an authorization, or an API key. */
function schemeOf(scheme: JsonNode | undefined): AuthType | 'key' | undefined {
  const authorizer = textAt(scheme, 'x-amazon-apigateway-authorizer', 'type')?.value.toLowerCase();
  if (authorizer !== undefined)
    return Object.hasOwn(byAuthorizer, authorizer) ? byAuthorizer[authorizer] : undefined;
  const kind = textAt(scheme, 'x-amazon-apigateway-authtype')?.value;
  if (kind !== undefined && /^awsSigv4$/i.test(kind)) return 'iam';
  if (kind !== undefined) return /^cognito_user_pools$/i.test(kind) ? 'cognito' : 'lambda';
  return textAt(scheme, 'type')?.value === 'apiKey' &&
    textAt(scheme, 'name')?.value.toLowerCase() === 'x-api-key'
    ? 'key'
    : undefined;
}

/**
 * Authorization and API key of an operation. Nothing where it depends on what is not there: a scheme without a
 * definition, or a default for the whole document, of which it is not certain that the gateway heeds it.
 */
export function securityOf(
  root: JsonObject,
  operation: JsonNode,
  place: Stated<string>['quote'],
): Pick<Route, 'authType' | 'apiKeyRequired'> {
  const own = textAt(operation, 'x-amazon-apigateway-auth', 'type');
  if (own && /^AWS_IAM$/i.test(own.value)) return { authType: { value: 'iam', quote: own.quote } };
  const list = nodeAt(operation, 'security');
  if (!list) return root.members.has('security') ? {} : settled([], place);
  if (list.type !== 'array') return {};
  const schemes = nodeAt(root, 'components', 'securitySchemes') ?? nodeAt(root, 'securityDefinitions');
  const names = list.items.flatMap((item) => [...membersAt(item).keys()]);
  const kinds = names.map((name) => schemeOf(nodeAt(schemes, name)));
  const known = kinds.filter((kind) => kind !== undefined);
  return known.length < kinds.length ? {} : settled(known, list.items.length > 0 ? start(list) : place);
}

const start = ({ quote }: JsonNode): Stated<string>['quote'] => ({
  from: quote.from,
  to: Math.min(quote.to, quote.from + 60),
});

function settled(
  kinds: readonly (AuthType | 'key')[],
  quote: Stated<string>['quote'],
): Pick<Route, 'authType' | 'apiKeyRequired'> {
  const [auth = 'none', another] = kinds.filter((kind) => kind !== 'key');
  return {
    ...(another === undefined && { authType: { value: auth as AuthType, quote } }),
    apiKeyRequired: { value: kinds.includes('key'), quote },
  };
}
