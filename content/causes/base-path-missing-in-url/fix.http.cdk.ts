import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigatewayv2.HttpApi(this, 'Api', { createDefaultStage: false });
    const stage = api.addStage('Prod', { stageName: 'prod', autoDeploy: true });

    const domainName = apigatewayv2.DomainName.fromDomainNameAttributes(this, 'Domain', {
      name: 'api.example.com',
      regionalDomainName: 'd-abc123.execute-api.eu-west-1.amazonaws.com',
      regionalHostedZoneId: 'Z0123456789ABC',
    });
    new apigatewayv2.ApiMapping(this, 'Shop', { api, stage, domainName, apiMappingKey: 'shop' });
    // Without a key: everything that no other mapping claims.
    new apigatewayv2.ApiMapping(this, 'Root', { api, stage, domainName });
  }
}
