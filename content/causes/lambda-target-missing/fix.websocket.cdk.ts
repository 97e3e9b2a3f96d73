import { Stack, type StackProps } from 'aws-cdk-lib';
import { WebSocketApi, WebSocketStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const orders = new lambda.Function(this, 'Orders', {
      runtime: lambda.Runtime.NODEJS_24_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = async () => ({ statusCode: 204 });'),
    });
    const webSocketApi = new WebSocketApi(this, 'Api');
    new WebSocketStage(this, 'Prod', { webSocketApi, stageName: 'prod', autoDeploy: true });

    // Integration and permission follow the function, whatever it is called.
    webSocketApi.addRoute('orders', {
      integration: new WebSocketLambdaIntegration('OrdersIntegration', orders),
    });
  }
}
