import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api', { deployOptions: { stageName: 'prod' } });
    api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration(), {
      apiKeyRequired: true,
    });

    new apigateway.UsagePlan(this, 'Plan', {
      name: 'clients',
      apiStages: [{ stage: api.deploymentStage }],
      throttle: { rateLimit: 50, burstLimit: 100 },
    });
  }
}
