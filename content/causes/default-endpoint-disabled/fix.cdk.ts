import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    // RestApi makes a new deployment when the switch changes, so that it takes effect.
    const api = new apigateway.RestApi(this, 'Api', {
      disableExecuteApiEndpoint: false,
      deployOptions: { stageName: 'prod' },
    });
    api.root.addMethod('GET', new apigateway.MockIntegration());
  }
}
