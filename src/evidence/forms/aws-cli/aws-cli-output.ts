/** Output of the AWS CLI about API Gateway, as JSON or YAML, with or without the command above it. */
import type { Configuration } from '../../configuration/configuration.ts';
import type { Quote, Stretch } from '../../reading.ts';
import type { Document, FormReader } from '../form.ts';
import { type JsonValue, jsonIn, nodeAt } from '../json-tree.ts';
import { isShortened } from '../openapi/shortened.ts';
import { yamlIn } from '../yaml-tree.ts';
import { type AwsCommand, commandBefore } from './aws-cli-output-command.ts';
import { readDomains, readMappings, readRestDomains, readRoutingRules } from './aws-cli-output-domains.ts';
import { readApiKeys, readPlanKeys, readUsagePlans } from './aws-cli-output-keys.ts';
import {
  readAccount,
  readFunctionPolicy,
  readSilent,
  readVpcLinks,
  readWebAcl,
} from './aws-cli-output-others.ts';
import {
  readEndpoint,
  readIntegration,
  readMethod,
  readResources,
  readRestApis,
} from './aws-cli-output-rest.ts';
import type { OutputReader } from './aws-cli-output-shape.ts';
import { readDeployments, readRestStages, readStages } from './aws-cli-output-stages.ts';
import { readApis, readIntegrations, readRoutes } from './aws-cli-output-v2.ts';

/** The more particular shapes first. */
const readers: readonly OutputReader[] = [
  readResources,
  readEndpoint,
  readMethod,
  readIntegration,
  readRestStages,
  readStages,
  readRoutes,
  readIntegrations,
  readApis,
  readMappings,
  readRestDomains,
  readDomains,
  readRoutingRules,
  readVpcLinks,
  readApiKeys,
  readPlanKeys,
  readUsagePlans,
  readRestApis,
  readDeployments,
  readAccount,
  readFunctionPolicy,
  readWebAcl,
  readSilent,
];

/** A word without which no output of interest is there: names of members, and the commands that print empty lists. */
const telling =
  /restapiid|routekey|resourcemethods|"?path"?:|stagename|apistages|domainname|authorizationtype|integrationtype|passthroughbehavior|endpointconfiguration|protocoltype|apiid|throttlesettings|aws(?:\.exe)? /;
const yamlOpening =
  /^(?:- )?(?:items|item|Items|id|stageName|deploymentId|AutoDeploy|ApiEndpoint|ApiId|ApiKeyRequired|RouteKey|domainName|DomainName|basePath|apiKeyRequired|apiKeySource|cloudwatchRoleArn|createdDate|httpMethod|restApiId):(?=\s|$)/gm;
const yamlKey = (name: string): boolean => /^[a-z][A-Za-z]{1,40}$|^[A-Z][A-Za-z]{1,40}$/.test(name);

/** Recognises outputs by the names of their members. */
export const awsCliOutput: FormReader = (stretch) => {
  if (!telling.test(stretch.low)) return [];
  const json = jsonIn(stretch).map((value): [JsonValue, Quote] => [value, value.root.quote]);
  const inJson = json.flatMap(([value, quote]) =>
    documentOf(stretch, value, quote, value.broken === undefined),
  );
  if (inJson.length > 0 || !/\n ?- |: /.test(stretch.text)) return inJson;
  return yamlIn(stretch, yamlOpening, yamlKey).flatMap((value) =>
    documentOf(stretch, value, value.quote, value.broken === undefined && value.isFollowed),
  );
};

function documentOf({ text, at }: Stretch, value: JsonValue, quote: Quote, isEnded: boolean): Document[] {
  const command = commandBefore(text, quote.from - at);
  const { root } = value;
  const isWhole =
    isEnded &&
    isUnfiltered(command) &&
    !isPaged(value) &&
    !isShortened(text.slice(quote.from - at, quote.to - at));
  const output = { text, root, ...(command && { command }), isWhole };
  let configuration: Configuration | undefined;
  for (const reader of readers) {
    configuration = reader(output);
    if (configuration) break;
  }
  if (!configuration) return [];
  const from = command ? command.quote.from + at : quote.from;
  const gap = value.broken ? { gaps: [{ quote: endOf(quote), why: value.broken }] } : {};
  return [{ form: 'AWS CLI output', quote: { from, to: quote.to }, entries: [], configuration, ...gap }];
}

const endOf = ({ from, to }: Quote): Quote => ({ from: Math.max(from, to - 40), to });

/** Whether a command prints all that it finds: a query may leave something out, unless it only renames. */
function isUnfiltered(command: AwsCommand | undefined): boolean {
  if (!command) return true;
  const { options } = command;
  const query = options.get('query');
  const isRenaming =
    query === undefined ||
    /^(?:items?|Items)\[\]\.(?:\{[\w\s:,.]{1,300}\}|\w{1,40})$/.test(query) ||
    /^\{[\w\s:,.]{1,300}\}$/.test(query);
  return isRenaming && !options.has('max-items') && !options.has('starting-token') && !options.has('filter');
}

const isPaged = ({ root }: JsonValue): boolean =>
  ['position', 'NextToken', 'nextToken'].some((name) => nodeAt(root, name)?.type === 'string');
