import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const integration = {
      type: 'http_proxy',
      httpMethod: 'GET',
      payloadFormatVersion: '1.0',
      uri: 'https://backend.example.com/orders',
    };
    const api = new apigatewayv2.CfnApi(this, 'Api', {
      basePath: 'prepend',
      body: {
        openapi: '3.0.1',
        info: { title: 'orders', version: '1' },
        servers: [{ url: 'https://api.example.com/v1' }],
        paths: { '/orders': { get: { 'x-amazon-apigateway-integration': integration } } },
      },
    });
    new apigatewayv2.CfnStage(this, 'Stage', { apiId: api.ref, stageName: '$default', autoDeploy: true });
  }
}
