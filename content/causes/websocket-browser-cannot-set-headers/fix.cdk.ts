import { Fn, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketLambdaAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const imported = (name: string) =>
      lambda.Function.fromFunctionAttributes(this, name, {
        functionArn: Fn.importValue(`${name}-arn`),
        sameEnvironment: true,
      });
    const webSocketApi = new apigatewayv2.WebSocketApi(this, 'Api', {
      connectRouteOptions: {
        integration: new WebSocketLambdaIntegration('Connect', imported('orders-connect')),
        authorizer: new WebSocketLambdaAuthorizer('Authorizer', imported('orders-authorizer'), {
          authorizerName: 'connect',
          identitySource: ['route.request.querystring.token'],
        }),
      },
    });
    new apigatewayv2.WebSocketStage(this, 'Prod', { webSocketApi, stageName: 'prod', autoDeploy: true });
  }
}
