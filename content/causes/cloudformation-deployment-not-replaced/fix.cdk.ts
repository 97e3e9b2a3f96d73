import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export interface OrdersStackProps extends StackProps {
  apiId: string;
  rootResourceId: string;
}

export class OrdersStack extends Stack {
  constructor(scope: Construct, id: string, props: OrdersStackProps) {
    super(scope, id, props);

    const api = apigateway.RestApi.fromRestApiAttributes(this, 'Api', {
      restApiId: props.apiId,
      rootResourceId: props.rootResourceId,
    });
    const url = 'https://backend.example.com/orders';
    const method = api.root.addResource('orders').addMethod('GET', new apigateway.HttpIntegration(url), {
      authorizationType: apigateway.AuthorizationType.IAM,
    });

    // An imported API has no deployment of its own: hash everything that should cause a new one.
    const deployment = new apigateway.Deployment(this, 'Deployment', { api });
    deployment.addToLogicalId({ path: '/orders', method: 'GET', url });
    deployment.node.addDependency(method);
    new apigateway.Stage(this, 'Prod', { deployment, stageName: 'prod' });
  }
}
