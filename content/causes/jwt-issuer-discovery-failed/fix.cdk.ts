import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

const openapi = {
  openapi: '3.0.1',
  info: { title: 'orders', version: '1.0' },
  paths: {
    '/orders': {
      get: {
        security: [{ login: [] }],
        'x-amazon-apigateway-integration': {
          type: 'http_proxy',
          httpMethod: 'GET',
          uri: 'https://backend.example.com/orders',
          payloadFormatVersion: '1.0',
        },
      },
    },
  },
  components: {
    securitySchemes: {
      login: {
        type: 'oauth2',
        'x-amazon-apigateway-authorizer': {
          type: 'jwt',
          identitySource: '$request.header.Authorization',
          jwtConfiguration: { issuer: 'https://login.example.com', audience: ['orders-api'] },
        },
      },
    },
  },
};

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    new CfnApi(this, 'OrdersApi', { body: openapi, failOnWarnings: true });
  }
}
