import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export class AppStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigatewayv2.HttpApi(this, 'Api', { createDefaultStage: false });

    // No mappingKey: the app lives at the root of the domain.
    api.addStage('Prod', {
      stageName: 'prod',
      autoDeploy: true,
      domainMapping: {
        domainName: apigatewayv2.DomainName.fromDomainNameAttributes(this, 'Domain', {
          name: 'app.example.com',
          regionalDomainName: 'd-abc123.execute-api.eu-west-1.amazonaws.com',
          regionalHostedZoneId: 'Z0123456789ABC',
        }),
      },
    });
  }
}
