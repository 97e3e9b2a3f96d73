import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const backend = 'https://backend.example.com/orders';
    const api = new apigateway.RestApi(this, 'Api', { deployOptions: { stageName: 'prod' } });
    const orders = api.root.addResource('orders');
    orders.addMethod('GET', new apigateway.HttpIntegration(backend));
    orders.addMethod('POST', new apigateway.HttpIntegration(backend, { httpMethod: 'POST' }));
  }
}
