import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { Construct } from 'constructs';

export interface LinkStackProps extends StackProps {
  vpcId: string;
  availabilityZones: string[];
  privateSubnetIds: string[]; // one for each zone
  securityGroupId: string;
}

export class LinkStack extends Stack {
  constructor(scope: Construct, id: string, props: LinkStackProps) {
    super(scope, id, props);

    const vpc = ec2.Vpc.fromVpcAttributes(this, 'Vpc', props);
    const balancer = new elbv2.NetworkLoadBalancer(this, 'Balancer', {
      loadBalancerName: 'orders',
      vpc,
      internetFacing: false,
      securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(this, 'Group', props.securityGroupId)],
      enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: false,
    });
    const targets = new elbv2.NetworkTargetGroup(this, 'Targets', {
      targetGroupName: 'orders',
      vpc,
      targetType: elbv2.TargetType.IP,
      protocol: elbv2.Protocol.TCP,
      port: 8080,
      healthCheck: { protocol: elbv2.Protocol.HTTP, path: '/health' },
    });
    balancer.addListener('Listener', { port: 80, defaultTargetGroups: [targets] });
    new apigateway.VpcLink(this, 'Link', { vpcLinkName: 'orders', targets: [balancer] });
  }
}
