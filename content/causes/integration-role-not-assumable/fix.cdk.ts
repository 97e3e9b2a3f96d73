import { CfnOutput, CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export class GatewayRoleStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const functionArn = new CfnParameter(this, 'FunctionArn').valueAsString;
    const invoke = new iam.PolicyStatement({
      actions: ['lambda:InvokeFunction'],
      resources: [functionArn],
    });
    const role = new iam.Role(this, 'GatewayRole', {
      assumedBy: new iam.ServicePrincipal('apigateway.amazonaws.com'),
      inlinePolicies: { 'invoke-orders': new iam.PolicyDocument({ statements: [invoke] }) },
    });
    // In the same app: credentialsRole of an AwsIntegration.
    new CfnOutput(this, 'RoleArn', { value: role.roleArn });
  }
}
