import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api', {
      restApiName: 'orders',
      endpointConfiguration: { types: [apigateway.EndpointType.REGIONAL] },
      deployOptions: { stageName: 'prod' },
    });
    api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration());

    // Part of the hash of the API, so the change makes a new deployment. A DomainName has both as properties.
    const resource = api.node.defaultChild as apigateway.CfnRestApi;
    resource.securityPolicy = apigateway.SecurityPolicy.TLS13_1_2_PQ_2025_09;
    resource.endpointAccessMode = apigateway.EndpointAccessMode.BASIC;
  }
}
