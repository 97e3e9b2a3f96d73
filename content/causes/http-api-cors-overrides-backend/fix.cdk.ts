import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    new apigatewayv2.HttpApi(this, 'Api', {
      // Without this property the backend owns CORS and has to answer OPTIONS.
      corsPreflight: {
        allowOrigins: ['https://app.example.com', 'https://admin.example.com'],
        allowMethods: [apigatewayv2.CorsHttpMethod.GET, apigatewayv2.CorsHttpMethod.POST],
        allowHeaders: ['authorization', 'content-type'],
        exposeHeaders: ['x-total-count'],
        allowCredentials: true, // only if pages send cookies
      },
    });
  }
}
