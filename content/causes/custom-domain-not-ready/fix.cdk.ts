import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as route53 from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';

export class DomainStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { hostedZoneId: string }) {
    super(scope, id, props);

    const zone = route53.HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: props.hostedZoneId,
      zoneName: 'example.com',
    });
    // The deployment waits until ACM has issued the certificate, then creates the domain.
    const certificate = new acm.Certificate(this, 'Certificate', {
      domainName: 'api.example.com',
      validation: acm.CertificateValidation.fromDns(zone),
    });
    new apigatewayv2.DomainName(this, 'Domain', { domainName: 'api.example.com', certificate });
  }
}
