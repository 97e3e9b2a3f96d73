import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { Construct } from 'constructs';

export interface BalancerStackProps extends StackProps {
  vpcId: string;
  availabilityZones: string[];
  publicSubnetIds: string[]; // one for each zone
  securityGroupId: string;
}

export class BalancerStack extends Stack {
  constructor(scope: Construct, id: string, props: BalancerStackProps) {
    super(scope, id, props);

    new elbv2.ApplicationLoadBalancer(this, 'Balancer', {
      loadBalancerName: 'orders',
      vpc: ec2.Vpc.fromVpcAttributes(this, 'Vpc', props),
      internetFacing: true,
      securityGroup: ec2.SecurityGroup.fromSecurityGroupId(this, 'Group', props.securityGroupId),
      idleTimeout: Duration.seconds(120),
    });
  }
}
