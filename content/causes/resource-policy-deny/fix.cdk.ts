import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const call = {
      principals: [new iam.StarPrincipal()],
      actions: ['execute-api:Invoke'],
      resources: ['execute-api:/*'],
    };
    const callers = ['203.0.113.0/24', '198.51.100.7/32'];

    // A changed policy also changes the deployment that RestApi makes.
    const api = new apigateway.RestApi(this, 'Api', {
      deployOptions: { stageName: 'prod' },
      policy: new iam.PolicyDocument({
        statements: [
          new iam.PolicyStatement({ ...call, effect: iam.Effect.ALLOW }),
          new iam.PolicyStatement({
            ...call,
            effect: iam.Effect.DENY,
            conditions: { NotIpAddress: { 'aws:SourceIp': callers } },
          }),
        ],
      }),
    });
    api.root.addMethod('GET', new apigateway.MockIntegration());
  }
}
