import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api');
    const backend = new apigateway.HttpIntegration('https://backend.example.com/orders', {
      proxy: false,
      options: {
        integrationResponses: [
          { statusCode: '200' },
          { statusCode: '400', selectionPattern: '4\\d{2}' },
          { statusCode: '502', selectionPattern: '5\\d{2}' },
        ],
      },
    });
    api.root.addResource('orders').addMethod('GET', backend, {
      methodResponses: [{ statusCode: '200' }, { statusCode: '400' }, { statusCode: '502' }],
    });
  }
}
