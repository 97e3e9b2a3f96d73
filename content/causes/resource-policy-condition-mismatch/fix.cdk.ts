import { Fn, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const policy = new iam.PolicyDocument({
      statements: [
        new iam.PolicyStatement({
          principals: [new iam.StarPrincipal()],
          actions: ['execute-api:Invoke'],
          resources: ['execute-api:/*'],
          // On a Regional or edge-optimized API: aws:SourceIp only, with public addresses.
          conditions: {
            IpAddress: { 'aws:VpcSourceIp': ['10.0.8.0/24'] },
            StringEquals: { 'aws:SourceVpc': Fn.importValue('vpc-id') },
          },
        }),
      ],
    });

    // A changed policy also changes the deployment that RestApi makes.
    const api = new apigateway.RestApi(this, 'Api', {
      policy,
      endpointConfiguration: { types: [apigateway.EndpointType.PRIVATE] },
      deployOptions: { stageName: 'prod' },
    });
    api.root.addMethod('GET', new apigateway.MockIntegration());
  }
}
