import type { Api } from '../../configuration/configuration.ts';
import { nodeAt } from '../json-tree.ts';
import type { Part } from './template-part.ts';
import { isMissing } from './template-values.ts';

/**
 * The stages that SAM makes. A REST API gets its own one and, unless an OpenAPI version is set, another one called
 * `Stage`; an HTTP API's stage deploys by itself.
 */
export function samStages(
  { type, properties, quote }: Part,
  isImplicit: boolean,
): Pick<Api, 'stages' | 'allStages'> {
  const node = nodeAt(properties, 'StageName');
  const isHttp = type === 'Serverless::HttpApi';
  const usual = isHttp ? '$default' : isImplicit ? 'Prod' : undefined;
  const name = node?.type === 'string' ? node.value : isMissing(node) ? usual : undefined;
  if (name === undefined) return { stages: [], allStages: false };
  const own = node?.type === 'string' ? node.quote : quote;
  const hasMore = !isHttp && isMissing(nodeAt(properties, 'OpenApiVersion')) && name !== 'Stage';
  return {
    stages: [
      { name, quote: own, ...(isHttp && { autoDeploy: { value: true, quote: own } }) },
      ...(hasMore ? [{ name: 'Stage', quote: own }] : []),
    ],
    allStages: true,
  };
}
