import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export class AppStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    // No mappingKey: the app lives at the root of the domain.
    new apigatewayv2.HttpApi(this, 'Api', {
      defaultDomainMapping: {
        domainName: apigatewayv2.DomainName.fromDomainNameAttributes(this, 'Domain', {
          name: 'app.example.com',
          regionalDomainName: 'd-abc123.execute-api.eu-west-1.amazonaws.com',
          regionalHostedZoneId: 'Z0123456789ABC',
        }),
      },
    });
  }
}
