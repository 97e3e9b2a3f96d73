import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api', { deployOptions: { stageName: 'prod' } });
    api.root.addResource('list').addMethod('GET', new apigateway.MockIntegration());

    // API and stage are objects of this stack, so the mapping cannot point past them.
    new apigateway.BasePathMapping(this, 'Orders', {
      domainName: apigateway.DomainName.fromDomainNameAttributes(this, 'Domain', {
        domainName: 'api.example.com',
        domainNameAliasTarget: 'd-abc123.execute-api.eu-west-1.amazonaws.com',
        domainNameAliasHostedZoneId: 'Z0123456789ABC',
      }),
      basePath: 'orders',
      restApi: api,
      stage: api.deploymentStage,
    });
  }
}
