import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export interface IntegrationStackProps extends StackProps {
  apiId: string;
  vpcLinkId: string;
  listenerArn: string;
}

// Where API, link and load balancer are in the same app, use HttpAlbIntegration: it has secureServerName too.
// Unless the stage deploys automatically, make a new deployment with it.
export class IntegrationStack extends Stack {
  constructor(scope: Construct, id: string, props: IntegrationStackProps) {
    super(scope, id, props);

    new apigatewayv2.HttpIntegration(this, 'Orders', {
      httpApi: apigatewayv2.HttpApi.fromHttpApiAttributes(this, 'Api', { httpApiId: props.apiId }),
      integrationType: apigatewayv2.HttpIntegrationType.HTTP_PROXY,
      method: apigatewayv2.HttpMethod.ANY,
      connectionType: apigatewayv2.HttpConnectionType.VPC_LINK,
      connectionId: props.vpcLinkId,
      integrationUri: props.listenerArn,
      payloadFormatVersion: apigatewayv2.PayloadFormatVersion.VERSION_1_0,
      secureServerName: 'backend.example.com',
    });
  }
}
