import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const orders = lambda.Function.fromFunctionAttributes(this, 'Orders', {
      functionArn: new CfnParameter(this, 'FunctionArn').valueAsString,
      sameEnvironment: true,
    });
    const api = new apigateway.RestApi(this, 'Api', { deployOptions: { stageName: 'prod' } });

    // GET is the caller's verb; LambdaIntegration sets Lambda's own, POST.
    api.root.addResource('orders').addMethod('GET', new apigateway.LambdaIntegration(orders));
  }
}
