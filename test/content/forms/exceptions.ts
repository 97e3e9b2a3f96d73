/** Settings in which the two forms of a fix differ on purpose. A test keeps each of them needed. */
export interface Exception {
  /** Path of the CloudFormation form below content/causes. */
  file: string;
  /** The setting, or the beginning of its name. */
  setting: string;
  why: string;
}

export const exceptions: readonly Exception[] = [
  {
    file: 'authorizer-policy-cached/fix.http.yaml',
    setting: 'AWS::ApiGatewayV2::Authorizer.AuthorizerPayloadFormatVersion',
    why: 'CDK ties format 2.0 to simple responses, and this page is about policies',
  },
  {
    file: 'cloudformation-deployment-not-replaced/fix.yaml',
    setting: 'AWS::ApiGateway::RestApi',
    why: 'in CDK the fault occurs with an API that is imported: RestApi replaces its deployment by itself',
  },
  {
    file: 'endpoint-access-mode-strict/fix.yaml',
    setting: 'AWS::ApiGateway::RestApi.Body',
    why: 'the template has its API as an OpenAPI body, CDK as constructs',
  },
  {
    file: 'expired-token-not-refreshed/fix.yaml',
    setting: 'AWS::Cognito::UserPoolClient.RefreshTokenValidity',
    why: 'CDK writes 30 days as 43200 minutes',
  },
  {
    file: 'expired-token-not-refreshed/fix.yaml',
    setting: 'AWS::Cognito::UserPoolClient.TokenValidityUnits.RefreshToken',
    why: 'CDK writes 30 days as 43200 minutes',
  },
];
