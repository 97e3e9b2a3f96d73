import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    // One method: methodOptions: { '/orders/POST': { throttlingRateLimit: 500, throttlingBurstLimit: 1000 } }
    const api = new apigateway.RestApi(this, 'Api', {
      deployOptions: { stageName: 'prod', throttlingRateLimit: 500, throttlingBurstLimit: 1000 },
    });
    api.root.addResource('orders').addMethod('POST', new apigateway.MockIntegration());
  }
}
