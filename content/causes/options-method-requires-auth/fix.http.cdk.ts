import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpUrlIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const backend = new HttpUrlIntegration('Backend', 'https://backend.example.com');
    const api = new apigatewayv2.HttpApi(this, 'Api', {
      defaultIntegration: backend,
      defaultAuthorizer: new HttpIamAuthorizer(),
    });
    api.addRoutes({
      path: '/{proxy+}',
      methods: [apigatewayv2.HttpMethod.OPTIONS],
      integration: backend,
      authorizer: new apigatewayv2.HttpNoneAuthorizer(),
    });
  }
}
