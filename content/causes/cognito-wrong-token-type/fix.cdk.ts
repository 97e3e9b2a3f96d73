import { Fn, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import { APIGATEWAY_AUTHORIZER_CHANGE_DEPLOYMENT_LOGICAL_ID } from 'aws-cdk-lib/cx-api';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    // Redeploys when an authorizer changes; a flag that cdk.json of newer projects sets.
    this.node.setContext(APIGATEWAY_AUTHORIZER_CHANGE_DEPLOYMENT_LOGICAL_ID, true);

    const pool = cognito.UserPool.fromUserPoolArn(this, 'Users', Fn.importValue('user-pool-arn'));
    const authorizer = new apigateway.CognitoUserPoolsAuthorizer(this, 'Authorizer', {
      cognitoUserPools: [pool],
    });
    const api = new apigateway.RestApi(this, 'Api');
    api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration(), {
      authorizer,
      authorizationScopes: ['orders/read'],
    });
  }
}
