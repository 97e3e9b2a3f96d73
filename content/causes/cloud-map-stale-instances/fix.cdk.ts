import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export interface RouteStackProps extends StackProps {
  apiId: string;
  vpcLinkId: string;
  listenerArn: string;
}

// Where API, link and load balancer are in the same app, HttpAlbIntegration does the same.
// Unless the stage deploys automatically, make a new deployment with it.
export class RouteStack extends Stack {
  constructor(scope: Construct, id: string, props: RouteStackProps) {
    super(scope, id, props);

    const api = apigatewayv2.HttpApi.fromHttpApiAttributes(this, 'Api', { httpApiId: props.apiId });
    const backend = new apigatewayv2.HttpIntegration(this, 'Backend', {
      httpApi: api,
      integrationType: apigatewayv2.HttpIntegrationType.HTTP_PROXY,
      method: apigatewayv2.HttpMethod.ANY,
      connectionType: apigatewayv2.HttpConnectionType.VPC_LINK,
      connectionId: props.vpcLinkId,
      integrationUri: props.listenerArn,
      payloadFormatVersion: apigatewayv2.PayloadFormatVersion.VERSION_1_0,
    });
    new apigatewayv2.CfnRoute(this, 'Orders', {
      apiId: props.apiId,
      routeKey: 'ANY /orders',
      target: `integrations/${backend.integrationId}`,
    });
  }
}
