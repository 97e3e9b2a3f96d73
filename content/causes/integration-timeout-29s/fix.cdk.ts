import { CfnParameter, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const report = lambda.Function.fromFunctionAttributes(this, 'Report', {
      functionArn: new CfnParameter(this, 'FunctionArn').valueAsString,
      sameEnvironment: true,
    });
    const api = new apigateway.RestApi(this, 'Api', {
      endpointTypes: [apigateway.EndpointType.REGIONAL],
      deployOptions: { stageName: 'prod' },
    });
    const integration = new apigateway.LambdaIntegration(report, {
      timeout: Duration.seconds(60), // after the quota was raised; Regional and private APIs only
    });
    api.root.addResource('report').addMethod('POST', integration);
  }
}
