import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    // The function needs its permission too: see the form for REST APIs.
    const webSocketApi = new apigatewayv2.WebSocketApi(this, 'Api');
    new apigatewayv2.WebSocketStage(this, 'Prod', {
      webSocketApi,
      stageName: 'prod',
      autoDeploy: true,
      stageVariables: { fn: 'orders' },
    });
  }
}
