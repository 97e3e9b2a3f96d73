import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api');
    api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration());

    const responseHeaders = { 'Access-Control-Allow-Origin': "'https://app.example.com'" };
    api.addGatewayResponse('ClientErrors', {
      type: apigateway.ResponseType.DEFAULT_4XX,
      responseHeaders,
    });
    api.addGatewayResponse('ServerErrors', {
      type: apigateway.ResponseType.DEFAULT_5XX,
      responseHeaders,
    });
  }
}
