import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const orders = new lambda.Function(this, 'Orders', {
      runtime: lambda.Runtime.NODEJS_24_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = async () => ({ statusCode: 204 });'),
    });
    const api = new apigateway.RestApi(this, 'Api', { deployOptions: { stageName: 'prod' } });

    // Integration and permission follow the function, whatever it is called.
    api.root.addResource('orders').addMethod('GET', new apigateway.LambdaIntegration(orders));
  }
}
