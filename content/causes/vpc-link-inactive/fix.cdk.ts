import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as route53 from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';

export class CheckStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    new route53.HealthCheck(this, 'Link', {
      type: route53.HealthCheckType.HTTPS,
      fqdn: 'api.example.com',
      port: 443,
      resourcePath: '/health',
      enableSNI: true,
      requestInterval: Duration.seconds(30),
      failureThreshold: 3,
      regions: ['us-east-1', 'us-west-2', 'eu-west-1'],
    });
  }
}
