import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api', {
      defaultMethodOptions: { authorizationType: apigateway.AuthorizationType.IAM, apiKeyRequired: true },
      // Makes OPTIONS methods that ask for nothing, whatever the default above says.
      defaultCorsPreflightOptions: { allowOrigins: ['https://app.example.com'] },
    });
    api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration());
  }
}
