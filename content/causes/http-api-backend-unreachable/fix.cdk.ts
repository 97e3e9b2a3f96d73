import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';

export interface LinkStackProps extends StackProps {
  vpcId: string;
  availabilityZones: string[];
  privateSubnetIds: string[]; // one for each zone
  linkSecurityGroupId: string;
  balancerSecurityGroupId: string;
}

export class LinkStack extends Stack {
  constructor(scope: Construct, id: string, props: LinkStackProps) {
    super(scope, id, props);

    const vpc = ec2.Vpc.fromVpcAttributes(this, 'Vpc', props);
    const link = ec2.SecurityGroup.fromSecurityGroupId(this, 'LinkGroup', props.linkSecurityGroupId);
    const balancer = ec2.SecurityGroup.fromSecurityGroupId(this, 'BalancerGroup', props.balancerSecurityGroupId);

    new apigatewayv2.VpcLink(this, 'Link', {
      vpcLinkName: 'orders',
      vpc,
      subnets: { subnets: vpc.privateSubnets },
      securityGroups: [link],
    });
    balancer.addIngressRule(link, ec2.Port.tcp(80), 'from the VPC link');
  }
}
