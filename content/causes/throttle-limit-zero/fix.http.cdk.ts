import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const httpApi = new apigatewayv2.HttpApi(this, 'Api', { createDefaultStage: false });
    new apigatewayv2.HttpStage(this, 'Prod', {
      httpApi,
      stageName: 'prod',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: 1000, burstLimit: 500 },
    });
  }
}
