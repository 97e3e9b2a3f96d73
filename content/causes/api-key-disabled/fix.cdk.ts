import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api');
    api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration(), {
      apiKeyRequired: true,
    });

    const key = new apigateway.ApiKey(this, 'ClientKey', { enabled: true });
    const plan = api.addUsagePlan('Plan', { apiStages: [{ stage: api.deploymentStage }] });
    plan.addApiKey(key);
  }
}
