import { Stack, type StackProps } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export class OrdersStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const builds = s3.Bucket.fromBucketName(this, 'Builds', 'builds.example.com');
    new lambda.Function(this, 'Orders', {
      runtime: lambda.Runtime.NODEJS_24_X,
      handler: 'index.handler',
      // A new key for every build, or the function keeps its old code.
      code: lambda.Code.fromBucket(builds, 'orders/2026-11-22.zip'),
    });
  }
}
