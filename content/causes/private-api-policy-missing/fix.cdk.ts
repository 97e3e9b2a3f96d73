import { Fn, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const endpoint = ec2.InterfaceVpcEndpoint.fromInterfaceVpcEndpointAttributes(this, 'Endpoint', {
      vpcEndpointId: Fn.importValue('execute-api-endpoint-id'),
      port: 443,
    });
    const fromEndpoint = new iam.PolicyStatement({
      principals: [new iam.StarPrincipal()],
      actions: ['execute-api:Invoke'],
      resources: ['execute-api:/*'],
      conditions: { StringEquals: { 'aws:SourceVpce': endpoint.vpcEndpointId } },
    });
    const api = new apigateway.RestApi(this, 'Api', {
      endpointConfiguration: { types: [apigateway.EndpointType.PRIVATE], vpcEndpoints: [endpoint] },
      policy: new iam.PolicyDocument({ statements: [fromEndpoint] }),
      deployOptions: { stageName: 'prod' },
    });
    api.root.addMethod('GET', new apigateway.MockIntegration());
  }
}
