import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnIntegration } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export class IntegrationStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const functionArn = new CfnParameter(this, 'FunctionArn').valueAsString;
    // Make a new deployment with it, unless the stage deploys automatically.
    new CfnIntegration(this, 'Orders', {
      apiId: new CfnParameter(this, 'ApiId').valueAsString,
      integrationType: 'AWS_PROXY',
      integrationMethod: 'POST',
      integrationUri: `arn:${this.partition}:apigateway:${this.region}:lambda:path/2015-03-31/functions/${functionArn}/invocations`,
    });
  }
}
