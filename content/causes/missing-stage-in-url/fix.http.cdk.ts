import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    // createDefaultStage is true by default: a $default stage with automatic deployment.
    new apigatewayv2.HttpApi(this, 'Api', { createDefaultStage: true });
  }
}
