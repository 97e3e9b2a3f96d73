import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUrlIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const integration = new HttpUrlIntegration('Orders', 'https://backend.example.com/orders');
    const api = new apigatewayv2.HttpApi(this, 'Api');
    const methods = [apigatewayv2.HttpMethod.GET];
    api.addRoutes({ path: '/orders', methods, integration });
    api.addRoutes({ path: '/orders/{proxy+}', methods, integration });
  }
}
