import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api');
    const order = api.root.addResource('orders').addResource('{orderId}');
    const backend = new apigateway.HttpIntegration('https://backend.example.com/orders/{orderId}', {
      options: {
        requestParameters: { 'integration.request.path.orderId': 'method.request.path.orderId' },
      },
    });
    order.addMethod('GET', backend, {
      requestValidatorOptions: { validateRequestParameters: true },
      requestParameters: { 'method.request.path.orderId': true },
    });
  }
}
