import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const callers = new iam.PolicyStatement({
      principals: [new iam.StarPrincipal()],
      actions: ['execute-api:Invoke'],
      resources: ['execute-api:/prod/*'],
      conditions: { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24'] } },
    });

    // Give the policy to the construct that also deploys: its deployment follows every change.
    const api = new apigateway.RestApi(this, 'Api', {
      policy: new iam.PolicyDocument({ statements: [callers] }),
      deployOptions: { stageName: 'prod' },
    });
    api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration());
  }
}
