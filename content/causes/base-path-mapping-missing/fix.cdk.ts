import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api', { deployOptions: { stageName: 'prod' } });
    api.root.addResource('list').addMethod('GET', new apigateway.MockIntegration());

    const domain = new apigateway.DomainName(this, 'Domain', {
      domainName: 'api.example.com',
      certificate: acm.Certificate.fromCertificateArn(
        this,
        'Certificate',
        'arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555',
      ),
    });
    // Leave basePath out to map the whole domain.
    domain.addBasePathMapping(api, { basePath: 'orders', stage: api.deploymentStage });
  }
}
