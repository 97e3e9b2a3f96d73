import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const notJson = lambda.Function.fromFunctionAttributes(this, 'NotJson', {
      functionArn: new CfnParameter(this, 'FunctionArn').valueAsString,
      sameEnvironment: true,
    });
    const webSocketApi = new apigatewayv2.WebSocketApi(this, 'Api', {
      defaultRouteOptions: {
        integration: new WebSocketLambdaIntegration('NotJson', notJson),
        // The client gets what the function returns.
        returnResponse: true,
      },
    });
    new apigatewayv2.WebSocketStage(this, 'Prod', { webSocketApi, stageName: 'prod', autoDeploy: true });
  }
}
