import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api');
    const backend = new apigateway.HttpIntegration('https://backend.example.com/orders', {
      options: {
        // No Content-Length, Transfer-Encoding and the like.
        requestParameters: { 'integration.request.header.x-request-source': "'gateway'" },
      },
    });
    api.root.addResource('orders').addMethod('GET', backend);
  }
}
