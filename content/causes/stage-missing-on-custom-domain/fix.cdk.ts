import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const restApi = new apigateway.RestApi(this, 'Api', { deployOptions: { stageName: 'prod' } });
    restApi.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration());

    new apigateway.BasePathMapping(this, 'Shop', {
      domainName: apigateway.DomainName.fromDomainNameAttributes(this, 'Domain', {
        domainName: 'api.example.com',
        domainNameAliasTarget: 'd-abc123.execute-api.eu-west-1.amazonaws.com',
        domainNameAliasHostedZoneId: 'Z0123456789ABC',
      }),
      basePath: 'shop',
      restApi,
      // An imported API has no deploymentStage: without a stage here, callers have to name it.
      stage: restApi.deploymentStage,
    });
  }
}
