import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export interface RoutesStackProps extends StackProps {
  apiId: string;
  rootResourceId: string;
}

// The last stack that adds routes. The stack that owns the API has `deploy: false`.
export class RoutesStack extends Stack {
  constructor(scope: Construct, id: string, props: RoutesStackProps) {
    super(scope, id, props);

    const api = apigateway.RestApi.fromRestApiAttributes(this, 'Api', {
      restApiId: props.apiId,
      rootResourceId: props.rootResourceId,
    });
    const deployment = new apigateway.Deployment(this, 'Deployment', { api });

    const routes = {
      orders: 'https://backend.example.com/orders',
      customers: 'https://backend.example.com/customers',
    };
    for (const [path, url] of Object.entries(routes)) {
      const method = api.root.addResource(path).addMethod('GET', new apigateway.HttpIntegration(url));
      // The deployment waits for the method, and gets a new logical ID when its settings change.
      deployment.node.addDependency(method);
      deployment.addToLogicalId({ path, url });
    }
    new apigateway.Stage(this, 'Prod', { deployment, stageName: 'prod' });
  }
}
