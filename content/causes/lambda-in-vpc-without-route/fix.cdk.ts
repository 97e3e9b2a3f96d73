import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';

export class EndpointStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const vpcId = new CfnParameter(this, 'VpcId').valueAsString;
    const functionGroup = new CfnParameter(this, 'FunctionSecurityGroupId').valueAsString;
    const subnets = new CfnParameter(this, 'FunctionSubnetIds', { type: 'List<AWS::EC2::Subnet::Id>' });

    const endpointGroup = new ec2.CfnSecurityGroup(this, 'EndpointGroup', {
      groupDescription: 'HTTPS from the function',
      vpcId,
      securityGroupIngress: [
        { ipProtocol: 'tcp', fromPort: 443, toPort: 443, sourceSecurityGroupId: functionGroup },
      ],
    });
    // With a VPC of the same app: vpc.addInterfaceEndpoint('Secrets', { service }).
    new ec2.CfnVPCEndpoint(this, 'Secrets', {
      vpcId,
      vpcEndpointType: 'Interface',
      serviceName: `com.amazonaws.${this.region}.secretsmanager`,
      privateDnsEnabled: true,
      subnetIds: subnets.valueAsList,
      securityGroupIds: [endpointGroup.attrGroupId],
    });
  }
}
