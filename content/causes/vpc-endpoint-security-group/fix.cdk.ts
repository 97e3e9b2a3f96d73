import { Stack, type StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';

export class EndpointStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { vpcId: string; subnetId: string }) {
    super(scope, id, props);

    const vpc = ec2.Vpc.fromVpcAttributes(this, 'Vpc', {
      vpcId: props.vpcId,
      availabilityZones: ['eu-west-1a'],
      privateSubnetIds: [props.subnetId],
    });
    const securityGroup = new ec2.SecurityGroup(this, 'SecurityGroup', {
      vpc,
      description: 'HTTPS to the execute-api endpoint',
    });
    securityGroup.addIngressRule(ec2.Peer.ipv4('10.0.0.0/16'), ec2.Port.tcp(443));

    new ec2.InterfaceVpcEndpoint(this, 'ExecuteApi', {
      vpc,
      service: ec2.InterfaceVpcEndpointAwsService.APIGATEWAY,
      securityGroups: [securityGroup],
      open: false,
      privateDnsEnabled: false,
    });
  }
}
