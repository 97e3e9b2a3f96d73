import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    // RestApi makes its own deployment and replaces it whenever the API that it models changes.
    const api = new apigateway.RestApi(this, 'Api', {
      deploy: true,
      deployOptions: { stageName: 'prod' },
    });
    api.root.addResource('orders').addMethod('POST', new apigateway.MockIntegration());
  }
}
