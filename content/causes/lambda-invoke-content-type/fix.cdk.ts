import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const orders = lambda.Function.fromFunctionAttributes(this, 'Orders', {
      functionArn: new CfnParameter(this, 'FunctionArn').valueAsString,
      sameEnvironment: true,
    });
    // No requestParameters for integration.request.header.Content-Type.
    const integration = new apigateway.LambdaIntegration(orders, {
      proxy: false,
      passthroughBehavior: apigateway.PassthroughBehavior.NEVER,
      requestTemplates: {
        'text/xml': `{"xml": "$util.escapeJavaScript($input.body).replaceAll("\\\\'", "'")"}`,
      },
      integrationResponses: [{ statusCode: '200' }],
    });
    const api = new apigateway.RestApi(this, 'Api', { deployOptions: { stageName: 'prod' } });
    api.root.addResource('orders').addMethod('POST', integration, {
      methodResponses: [{ statusCode: '200' }],
    });
  }
}
