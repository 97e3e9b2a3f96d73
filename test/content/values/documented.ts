/**
 * Values that AWS's service models type as plain strings, by service, shape and member. Each list is what the
 * member's page of the API reference names, https://docs.aws.amazon.com/apigateway/latest/api/API_<shape>.html.
 */

/** API_PutMethod.html, httpMethod; `ANY` by the developer guide's "Set up a method request". */
const methods = ['ANY', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/** API_PutIntegration.html, passthroughBehavior. */
const passthrough = ['WHEN_NO_MATCH', 'WHEN_NO_TEMPLATES', 'NEVER'];

export const documented: Readonly<Record<string, readonly string[]>> = {
  'apigateway Integration httpMethod': methods,
  'apigateway Integration integrationHttpMethod': methods,
  'apigateway Integration passthroughBehavior': passthrough,
  'apigateway IntegrationResponse httpMethod': methods,
  'apigateway Method authorizationType': ['NONE', 'AWS_IAM', 'CUSTOM', 'COGNITO_USER_POOLS'],
  'apigateway Method httpMethod': methods,
  'apigateway MethodResponse httpMethod': methods,
  'apigateway MethodSetting httpMethod': [...methods, '*'],
  'apigateway MethodSetting loggingLevel': ['OFF', 'ERROR', 'INFO'],
  // API_UsagePlanKey.html, type; CloudFormation and Terraform call it key type.
  'apigateway UsagePlanKey keyType': ['API_KEY'],
  // API_CreateRestApi.html, apiKeySource, and API_PutRestApi.html, mode: CloudFormation has names of its own for them.
  'apigateway RestApi apiKeySourceType': ['HEADER', 'AUTHORIZER'],
  'apigateway RestApi mode': ['merge', 'overwrite'],
  'apigateway RestApi putRestApiMode': ['merge', 'overwrite'],
  // apis-apiid-integrations.html of API Gateway v2: 2.0 is for Lambda proxy integrations of HTTP APIs.
  'apigatewayv2 Authorizer authorizerPayloadFormatVersion': ['1.0', '2.0'],
  'apigatewayv2 Cors allowMethods': [...methods.filter((name) => name !== 'ANY'), '*'],
  'apigatewayv2 Integration integrationMethod': methods,
  'apigatewayv2 Integration payloadFormatVersion': ['1.0', '2.0'],
};
