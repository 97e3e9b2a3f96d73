import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';

export interface DomainStackProps extends StackProps {
  apiId: string;
  stageName: string;
  certificateArn: string;
}

export class DomainStack extends Stack {
  constructor(scope: Construct, id: string, props: DomainStackProps) {
    super(scope, id, props);

    const domain = new apigatewayv2.DomainName(this, 'Domain', {
      domainName: 'api.example.com',
      certificate: acm.Certificate.fromCertificateArn(this, 'Certificate', props.certificateArn),
    });
    // The L1 construct takes the id of a REST API as well as that of an HTTP API.
    new apigatewayv2.CfnApiMapping(this, 'Root', {
      domainName: domain.name,
      apiId: props.apiId,
      stage: props.stageName,
    });
    // The DNS record of api.example.com leads here.
    new CfnOutput(this, 'Target', { value: domain.regionalDomainName });
  }
}
