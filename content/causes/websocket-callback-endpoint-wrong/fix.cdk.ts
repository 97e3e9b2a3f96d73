import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const webSocketApi = new apigatewayv2.WebSocketApi(this, 'Api');
    const stage = new apigatewayv2.WebSocketStage(this, 'Prod', {
      webSocketApi,
      stageName: 'prod',
      autoDeploy: true,
    });
    const builds = s3.Bucket.fromBucketName(this, 'Builds', 'builds.example.com');
    const push = new lambda.Function(this, 'Push', {
      runtime: lambda.Runtime.NODEJS_24_X,
      handler: 'index.handler',
      // A new key for every build, or the function keeps its old code.
      code: lambda.Code.fromBucket(builds, 'push/2026-11-22.zip'),
      // callbackUrl is https, url is the clients' wss.
      environment: { CALLBACK_URL: stage.callbackUrl },
    });
    stage.grantManagementApiAccess(push);
  }
}
