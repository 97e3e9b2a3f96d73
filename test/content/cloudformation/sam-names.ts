/** Names that the SAM transform makes, and what its types become. */

/** The CloudFormation type behind a SAM type, for `Fn::GetAtt`. */
export const samTypes: Record<string, string> = {
  'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
  'AWS::Serverless::Function': 'AWS::Lambda::Function',
  'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
  'AWS::Serverless::SimpleTable': 'AWS::DynamoDB::Table',
  'AWS::Serverless::StateMachine': 'AWS::StepFunctions::StateMachine',
  'AWS::Serverless::WebSocketApi': 'AWS::ApiGatewayV2::Api',
};

const implicit = new Set(['ServerlessRestApi', 'ServerlessHttpApi']);

/** Whether the transform makes a resource of this name: implicit APIs, `<Api>.Stage`, `<Function>Role` and the like. */
export function isMadeBySam(name: string, resources: Map<string, string>): boolean {
  if (implicit.has(name)) return true;
  const owner = [...resources].find(
    ([id, type]) => type.startsWith('AWS::Serverless::') && name.startsWith(id),
  );
  return owner !== undefined || [...implicit].some((id) => name.startsWith(id));
}
