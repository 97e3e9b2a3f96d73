import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { stageName: string }) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api', { deployOptions: { stageName: props.stageName } });
    api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration());
    new CfnOutput(this, 'BaseUrl', { value: api.url });
  }
}
