import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketMockIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const webSocketApi = new apigatewayv2.WebSocketApi(this, 'Api', {
      connectRouteOptions: {
        integration: new WebSocketMockIntegration('Connect'),
        authorizer: new apigatewayv2.WebSocketNoneAuthorizer(), // was WebSocketIamAuthorizer
      },
    });
    new apigatewayv2.WebSocketStage(this, 'Prod', { webSocketApi, stageName: 'prod', autoDeploy: true });
  }
}
