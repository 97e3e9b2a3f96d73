import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class StageStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const restApiId = new CfnParameter(this, 'ApiId').valueAsString;
    const deploymentId = new CfnParameter(this, 'DeploymentId').valueAsString;

    new apigateway.CfnStage(this, 'Prod', {
      restApiId,
      stageName: 'prod',
      deploymentId,
      variables: { fn: 'orders' },
    });
    // One permission for every function that a variable can name.
    new lambda.CfnPermission(this, 'InvokeOrders', {
      action: 'lambda:InvokeFunction',
      functionName: 'orders',
      principal: 'apigateway.amazonaws.com',
      sourceArn: this.formatArn({ service: 'execute-api', resource: restApiId, resourceName: '*/*' }),
    });
  }
}
