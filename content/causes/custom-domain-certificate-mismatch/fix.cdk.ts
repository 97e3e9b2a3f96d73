import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as route53 from 'aws-cdk-lib/aws-route53';
import * as targets from 'aws-cdk-lib/aws-route53-targets';
import type { Construct } from 'constructs';

export class DomainStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { hostedZoneId: string }) {
    super(scope, id, props);

    const zone = route53.HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: props.hostedZoneId,
      zoneName: 'example.com',
    });
    const certificate = new acm.Certificate(this, 'Certificate', {
      domainName: 'api.example.com',
      validation: acm.CertificateValidation.fromDns(zone),
    });
    const domain = new apigateway.DomainName(this, 'Domain', {
      domainName: 'api.example.com',
      certificate,
      endpointType: apigateway.EndpointType.REGIONAL,
    });
    new route53.ARecord(this, 'Record', {
      zone,
      recordName: 'api',
      target: route53.RecordTarget.fromAlias(new targets.ApiGatewayDomain(domain)),
    });
  }
}
