import { CfnParameter, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const apiId = new CfnParameter(this, 'ApiId').valueAsString;
    const orders = Fn.importValue('orders-arn');
    // Callers see it once the stage has a deployment with it; a stage with automatic deployment makes one by itself.
    new apigatewayv2.CfnIntegration(this, 'OrderIntegration', {
      apiId,
      integrationType: 'AWS_PROXY',
      integrationMethod: 'POST',
      integrationUri: `arn:aws:apigateway:${this.region}:lambda:path/2015-03-31/functions/${orders}/invocations`,
    });
  }
}
