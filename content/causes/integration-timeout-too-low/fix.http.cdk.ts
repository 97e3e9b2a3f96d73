import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnIntegration } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export class IntegrationStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    // HttpLambdaIntegration refuses more than 29 seconds; leave its timeout out, and it is 30.
    // Unless the stage deploys automatically, make a new deployment with it.
    new CfnIntegration(this, 'Orders', {
      apiId: new CfnParameter(this, 'ApiId').valueAsString,
      integrationType: 'AWS_PROXY',
      integrationUri: new CfnParameter(this, 'FunctionArn').valueAsString,
      payloadFormatVersion: '2.0',
      timeoutInMillis: 30000,
    });
  }
}
