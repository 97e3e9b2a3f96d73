import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api', { binaryMediaTypes: ['*/*'] });
    const orders = api.root.addResource('orders');
    orders.addMethod('POST', new apigateway.MockIntegration());

    const headers = {
      'Access-Control-Allow-Origin': "'https://app.example.com'",
      'Access-Control-Allow-Methods': "'GET,POST,OPTIONS'",
      'Access-Control-Allow-Headers': "'authorization,content-type'",
    };
    const named = Object.entries(headers).map(
      ([name, value]) => [`method.response.header.${name}`, value] as const,
    );
    // In place of addCorsPreflight, which leaves content handling unset.
    orders.addMethod(
      'OPTIONS',
      new apigateway.MockIntegration({
        contentHandling: apigateway.ContentHandling.CONVERT_TO_TEXT,
        requestTemplates: { 'application/json': '{"statusCode": 200}' },
        integrationResponses: [{ statusCode: '200', responseParameters: Object.fromEntries(named) }],
      }),
      {
        methodResponses: [
          {
            statusCode: '200',
            responseParameters: Object.fromEntries(named.map(([name]) => [name, true])),
          },
        ],
      },
    );
  }
}
