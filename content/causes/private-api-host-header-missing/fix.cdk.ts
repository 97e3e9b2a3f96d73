import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { vpcEndpointId: string }) {
    super(scope, id, props);

    const endpoint = ec2.InterfaceVpcEndpoint.fromInterfaceVpcEndpointAttributes(this, 'Endpoint', {
      vpcEndpointId: props.vpcEndpointId,
      port: 443,
    });
    const allow = new iam.PolicyStatement({
      actions: ['execute-api:Invoke'],
      principals: [new iam.StarPrincipal()],
      resources: ['execute-api:/*'],
      conditions: { StringEquals: { 'aws:SourceVpce': props.vpcEndpointId } },
    });
    const api = new apigateway.RestApi(this, 'Api', {
      endpointConfiguration: { types: [apigateway.EndpointType.PRIVATE], vpcEndpoints: [endpoint] },
      policy: new iam.PolicyDocument({ statements: [allow] }),
      deployOptions: { stageName: 'prod' },
    });
    api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration());

    const host = `${api.restApiId}-${props.vpcEndpointId}.execute-api.${this.region}.amazonaws.com`;
    new CfnOutput(this, 'BaseUrl', { value: `https://${host}/prod` });
  }
}
