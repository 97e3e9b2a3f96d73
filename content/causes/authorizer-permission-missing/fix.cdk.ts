import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    // For a function of the same app, the authorizer adds the permission by itself.
    // For an imported one it does so only if it knows that the account and the Region are the same.
    const handler = lambda.Function.fromFunctionAttributes(this, 'AuthorizerFunction', {
      functionArn: new CfnParameter(this, 'FunctionArn').valueAsString,
      sameEnvironment: true,
    });
    const authorizer = new apigateway.TokenAuthorizer(this, 'Authorizer', { handler });
    const api = new apigateway.RestApi(this, 'Api', { defaultMethodOptions: { authorizer } });
    api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration());
  }
}
