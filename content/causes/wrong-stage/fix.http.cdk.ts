import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { stageName: string }) {
    super(scope, id, props);

    const api = new apigatewayv2.HttpApi(this, 'Api', { createDefaultStage: false });
    const stage = api.addStage('Stage', { stageName: props.stageName, autoDeploy: true });
    new CfnOutput(this, 'BaseUrl', { value: stage.url });
  }
}
