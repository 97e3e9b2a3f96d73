import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpUrlIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    // The issuer exactly as in the token's iss; an audience is one of its aud, or its client_id.
    const authorizer = new HttpJwtAuthorizer('Orders', 'https://login.example.com/', {
      authorizerName: 'orders',
      identitySource: ['$request.header.Authorization'],
      jwtAudience: ['orders-api'],
    });
    const api = new apigatewayv2.HttpApi(this, 'Api');
    api.addRoutes({
      path: '/orders',
      methods: [apigatewayv2.HttpMethod.GET],
      integration: new HttpUrlIntegration('Backend', 'https://backend.example.com/orders'),
      authorizer,
    });
  }
}
