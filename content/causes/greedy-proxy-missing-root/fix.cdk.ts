import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export interface ApiStackProps extends StackProps {
  handler: lambda.IFunction;
}

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props);

    // LambdaRestApi puts ANY on both / and /{proxy+}.
    new apigateway.LambdaRestApi(this, 'Api', {
      handler: props.handler,
      deployOptions: { stageName: 'prod' },
    });
  }
}
