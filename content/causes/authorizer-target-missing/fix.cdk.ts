import { Fn, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { APIGATEWAY_AUTHORIZER_CHANGE_DEPLOYMENT_LOGICAL_ID } from 'aws-cdk-lib/cx-api';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    // Redeploys when an authorizer changes; a flag that cdk.json of newer projects sets.
    this.node.setContext(APIGATEWAY_AUTHORIZER_CHANGE_DEPLOYMENT_LOGICAL_ID, true);

    // An exported ARN: the stack that exports it cannot be removed while this one uses it.
    const handler = lambda.Function.fromFunctionAttributes(this, 'AuthorizerFunction', {
      functionArn: Fn.importValue('orders-authorizer-arn'),
      sameEnvironment: true,
    });
    const authorizer = new apigateway.TokenAuthorizer(this, 'Authorizer', {
      authorizerName: 'token',
      handler,
      identitySource: apigateway.IdentitySource.header('Authorization'),
    });
    const api = new apigateway.RestApi(this, 'Api', { defaultMethodOptions: { authorizer } });
    api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration());
  }
}
