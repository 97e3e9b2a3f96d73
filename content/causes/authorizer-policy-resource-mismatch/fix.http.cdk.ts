import { Fn, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpUrlIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const handler = lambda.Function.fromFunctionAttributes(this, 'AuthorizerFunction', {
      functionArn: Fn.importValue('orders-authorizer-arn'),
      sameEnvironment: true,
    });
    const api = new apigatewayv2.HttpApi(this, 'Api', {
      defaultAuthorizer: new HttpLambdaAuthorizer('Authorizer', handler, {
        responseTypes: [HttpLambdaResponseType.SIMPLE],
      }),
    });
    api.addRoutes({
      path: '/orders',
      integration: new HttpUrlIntegration('Orders', 'https://backend.example.com/orders'),
    });
  }
}
