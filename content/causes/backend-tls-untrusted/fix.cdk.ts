import { Stack, type StackProps } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { Construct } from 'constructs';

export interface ListenerStackProps extends StackProps {
  loadBalancerArn: string;
  targetGroupArn: string;
}

export class ListenerStack extends Stack {
  constructor(scope: Construct, id: string, props: ListenerStackProps) {
    super(scope, id, props);

    const certificate = new acm.Certificate(this, 'Certificate', {
      domainName: 'backend.example.com',
      validation: acm.CertificateValidation.fromDns(),
    });
    // Where the load balancer is in the same app: balancer.addListener('Https', { certificates: [certificate], … }).
    new elbv2.CfnListener(this, 'Https', {
      loadBalancerArn: props.loadBalancerArn,
      protocol: 'HTTPS',
      port: 443,
      certificates: [{ certificateArn: certificate.certificateArn }],
      defaultActions: [{ type: 'forward', targetGroupArn: props.targetGroupArn }],
    });
  }
}
