import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const header = 'method.response.header.Access-Control-Allow-Origin';
    const backend = new apigateway.HttpIntegration('https://backend.example.com/orders', {
      proxy: false,
      options: {
        integrationResponses: [
          { statusCode: '200', responseParameters: { [header]: "'https://app.example.com'" } },
        ],
      },
    });
    const api = new apigateway.RestApi(this, 'Api');
    api.root.addResource('orders').addMethod('GET', backend, {
      methodResponses: [{ statusCode: '200', responseParameters: { [header]: true } }],
    });
  }
}
