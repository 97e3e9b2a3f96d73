import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    // deploy is true by default; false makes neither a deployment nor a stage.
    const api = new apigateway.RestApi(this, 'Api', {
      deploy: true,
      deployOptions: { stageName: 'prod' },
    });
    api.root.addMethod('GET', new apigateway.HttpIntegration('https://backend.example.com/'), {
      authorizationType: apigateway.AuthorizationType.IAM,
    });
  }
}
