import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const orders = new lambda.Function(this, 'Orders', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline(
        'exports.handler = async () => ({ statusCode: 200, body: JSON.stringify({ ok: true }), isBase64Encoded: false });',
      ),
    });
    // Never '*/*'.
    const api = new apigateway.RestApi(this, 'Api', { binaryMediaTypes: ['image/png'] });
    api.root.addResource('orders').addMethod('GET', new apigateway.LambdaIntegration(orders));
  }
}
