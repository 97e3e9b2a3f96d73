import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    new apigateway.SpecRestApi(this, 'Api', {
      mode: apigateway.RestApiMode.OVERWRITE,
      parameters: { basepath: 'prepend' },
      // For a file: ApiDefinition.fromAsset('openapi.yaml')
      apiDefinition: apigateway.ApiDefinition.fromInline({
        openapi: '3.0.1',
        info: { title: 'orders', version: '1' },
        servers: [{ url: 'https://api.example.com/v1' }],
        paths: {
          '/orders': {
            get: {
              'x-amazon-apigateway-integration': {
                type: 'http_proxy',
                httpMethod: 'GET',
                uri: 'https://backend.example.com/orders',
              },
            },
          },
        },
      }),
    });
  }
}
