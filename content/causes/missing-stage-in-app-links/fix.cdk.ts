import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class AppStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const app = new lambda.Function(this, 'App', {
      runtime: lambda.Runtime.PYTHON_3_13,
      handler: 'index.handler',
      code: lambda.Code.fromInline('# your app'),
    });
    const restApi = new apigateway.LambdaRestApi(this, 'Api', { handler: app });

    // No basePath: the app lives at the root of the domain.
    new apigateway.BasePathMapping(this, 'Root', {
      restApi,
      domainName: apigateway.DomainName.fromDomainNameAttributes(this, 'Domain', {
        domainName: 'app.example.com',
        domainNameAliasTarget: 'd-abc123.execute-api.eu-west-1.amazonaws.com',
        domainNameAliasHostedZoneId: 'Z0123456789ABC',
      }),
    });
  }
}
