import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const policy = new iam.PolicyDocument({
      statements: [
        new iam.PolicyStatement({
          // StarPrincipal is written as "*"; AnyPrincipal would become {"AWS": "*"}.
          principals: [new iam.StarPrincipal()],
          actions: ['execute-api:Invoke'],
          resources: ['execute-api:/prod/*'],
          conditions: { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24'] } },
        }),
      ],
    });

    // A changed policy also changes the deployment that RestApi makes.
    const api = new apigateway.RestApi(this, 'Api', {
      policy,
      deployOptions: { stageName: 'prod' },
    });
    api.root.addMethod('GET', new apigateway.MockIntegration());
  }
}
