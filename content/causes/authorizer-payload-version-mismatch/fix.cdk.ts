import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpUrlIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const handler = lambda.Function.fromFunctionAttributes(this, 'AuthorizerFunction', {
      functionArn: new CfnParameter(this, 'FunctionArn').valueAsString,
      sameEnvironment: true,
    });
    const api = new apigatewayv2.HttpApi(this, 'Api', {
      defaultAuthorizer: new HttpLambdaAuthorizer('Authorizer', handler, {
        authorizerName: 'token',
        identitySource: ['$request.header.Authorization'],
        // IAM means format 1.0 with a policy; SIMPLE means 2.0 with { isAuthorized: true }.
        responseTypes: [HttpLambdaResponseType.IAM],
      }),
    });
    api.addRoutes({
      path: '/orders',
      integration: new HttpUrlIntegration('Orders', 'https://backend.example.com/orders'),
    });
  }
}
