import type { Stated } from '../../configuration/configuration.ts';
import { nodeAt } from '../json-tree.ts';
import type { Part } from '../template/template-part.ts';

/** What belongs to a deployment: a change of it is served only after the next one. */
const deployed =
  /^ApiGateway::(?:Resource|Method|Integration|IntegrationResponse|Authorizer|RestApiPolicy|GatewayResponse)$|^aws_api_gateway_(?:method_response|model|request_validator)$/;

/**
 * What the changes of a whole plan say of the deployment: `no` if they change what is deployed, of one REST API, and
 * make no deployment. Undefined if nothing follows.
 */
export function deploysWith(changed: readonly Part[]): Stated<'yes' | 'no'> | undefined {
  const deployment = changed.find(({ type }) => type === 'ApiGateway::Deployment');
  if (deployment) return { value: 'yes', quote: deployment.quote };
  const [first, ...more] = changed.filter(({ type }) => deployed.test(type));
  // An API that is only now made has other ways to be deployed.
  if (!first || changed.some(({ type }) => type === 'ApiGateway::RestApi')) return undefined;
  const apiOf = ({ properties }: Part): string =>
    JSON.stringify(nodeAt(properties, 'RestApiId'), ['type', 'value']) ?? '';
  const isOne = more.every((part) => apiOf(part) === apiOf(first));
  return isOne ? { value: 'no', quote: first.quote } : undefined;
}
