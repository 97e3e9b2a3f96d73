import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api', {
      restApiName: 'orders',
      deployOptions: { stageName: 'prod' },
    });
    const backend = new apigateway.HttpIntegration('https://backend.example.com/orders');
    api.root.addResource('orders').addMethod('GET', backend);
  }
}
