import { Stack, type StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';

export interface BackendStackProps extends StackProps {
  backendSecurityGroupId: string;
}

export class BackendStack extends Stack {
  constructor(scope: Construct, id: string, props: BackendStackProps) {
    super(scope, id, props);

    const group = ec2.SecurityGroup.fromSecurityGroupId(this, 'Backend', props.backendSecurityGroupId);
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), 'HTTPS from API Gateway');
  }
}
