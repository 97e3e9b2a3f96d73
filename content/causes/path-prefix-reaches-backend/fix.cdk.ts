import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export class AppStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const basePath = 'shop';
    const app = new lambda.Function(this, 'App', {
      runtime: lambda.Runtime.PYTHON_3_13,
      handler: 'app.handler',
      code: lambda.Code.fromBucket(s3.Bucket.fromBucketName(this, 'Builds', 'builds.example.com'), 'app.zip'),
      environment: { ROOT_PATH: `/${basePath}` },
    });
    const restApi = new apigateway.LambdaRestApi(this, 'Api', { handler: app });

    const domainName = apigateway.DomainName.fromDomainNameAttributes(this, 'Domain', {
      domainName: 'api.example.com',
      domainNameAliasTarget: 'd-abc123.execute-api.eu-west-1.amazonaws.com',
      domainNameAliasHostedZoneId: 'Z0123456789ABC',
    });
    new apigateway.BasePathMapping(this, 'Mapping', { domainName, restApi, basePath });
  }
}
