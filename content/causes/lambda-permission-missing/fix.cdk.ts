import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class PermissionStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const apiId = new CfnParameter(this, 'ApiId').valueAsString;
    const functionArn = new CfnParameter(this, 'FunctionArn').valueAsString;

    // sameEnvironment: without it, CDK leaves the permission of an imported function out.
    const orders = lambda.Function.fromFunctionAttributes(this, 'Orders', {
      functionArn,
      sameEnvironment: true,
    });
    orders.addPermission('ApiGateway', {
      principal: new iam.ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: this.formatArn({ service: 'execute-api', resource: apiId, resourceName: '*/*' }),
    });
  }
}
