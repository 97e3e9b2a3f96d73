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
          principals: [new iam.ArnPrincipal('arn:aws:iam::111122223333:role/orders-caller')],
          actions: ['execute-api:Invoke'],
          resources: ['execute-api:/prod/*'],
        }),
      ],
    });

    // A principal of AWS needs IAM authorization on every method.
    const api = new apigateway.RestApi(this, 'Api', {
      policy,
      deployOptions: { stageName: 'prod' },
      defaultMethodOptions: { authorizationType: apigateway.AuthorizationType.IAM },
    });
    api.root.addMethod('GET', new apigateway.MockIntegration());
  }
}
