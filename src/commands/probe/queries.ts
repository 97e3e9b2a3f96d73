/**
 * What the probe asks the AWS CLI to print (`--query`, JMESPath): answers keep their shape, but without tags, variables,
 * policies and everything else that may hold a secret and decides nothing. The names of members come in an order that the
 * script counts on: first what tells one item from the others.
 */

/** As REST APIs are asked for all methods at once, absent ones are null, and left out when it is printed. */
const method =
  '{authorizationType: authorizationType, apiKeyRequired: apiKeyRequired, authorizerId: authorizerId, methodIntegration: methodIntegration.{type: type, httpMethod: httpMethod, timeoutInMillis: timeoutInMillis}, methodResponses: methodResponses}';
const verbs = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'ANY'];

export const queries = {
  identity: '{Arn: Arn}',
  domain:
    '{domainName: domainName, domainNameStatus: domainNameStatus, endpointConfiguration: endpointConfiguration.{types: types}, mutualTlsAuthentication: mutualTlsAuthentication, routingMode: routingMode, endpointAccessMode: endpointAccessMode}',
  basePaths: '{items: items[].{basePath: basePath, restApiId: restApiId, stage: stage}}',
  apiMappings: '{Items: Items[].{ApiMappingKey: ApiMappingKey, ApiId: ApiId, Stage: Stage}}',
  restApi:
    '{id: id, name: name, endpointConfiguration: endpointConfiguration.{types: types}, disableExecuteApiEndpoint: disableExecuteApiEndpoint, apiKeySource: apiKeySource}',
  restStages:
    '{item: item[].{stageName: stageName, deploymentId: deploymentId, lastUpdatedDate: lastUpdatedDate, webAclArn: webAclArn, methodSettings: methodSettings}}',
  resources: `{items: items[].{id: id, path: path, resourceMethods: resourceMethods.{${verbs.map((verb) => `${verb}: ${verb}.${method}`).join(', ')}}}, position: position}`,
  deployment: '{id: id, createdDate: createdDate, apiSummary: apiSummary}',
  usagePlans: '{items: items[].{id: id, apiStages: apiStages[].{apiId: apiId, stage: stage}}}',
  log: '{events: events[].{message: message}}',
  api: '{ApiId: ApiId, ProtocolType: ProtocolType, DisableExecuteApiEndpoint: DisableExecuteApiEndpoint, CorsConfiguration: CorsConfiguration}',
  httpStages:
    '{Items: Items[].{StageName: StageName, AutoDeploy: AutoDeploy, LastUpdatedDate: LastUpdatedDate, DefaultRouteSettings: DefaultRouteSettings}}',
  routes:
    '{Items: Items[].{RouteId: RouteId, RouteKey: RouteKey, AuthorizationType: AuthorizationType, AuthorizerId: AuthorizerId, ApiKeyRequired: ApiKeyRequired}, NextToken: NextToken}',
  authorizers:
    '{Items: Items[].{AuthorizerId: AuthorizerId, AuthorizerType: AuthorizerType, IdentitySource: IdentitySource, JwtConfiguration: JwtConfiguration}}',
} as const;
