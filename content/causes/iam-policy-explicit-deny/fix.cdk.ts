import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export class CallerStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = apigateway.RestApi.fromRestApiId(this, 'Api', 'a1b2c3d4e5');
    const caller = iam.Role.fromRoleName(this, 'Caller', 'orders-caller');

    caller.addToPrincipalPolicy(
      new iam.PolicyStatement({
        effect: iam.Effect.DENY,
        actions: ['execute-api:Invoke'],
        // was "*"
        resources: [api.arnForExecuteApi('DELETE', '/*', 'prod')],
      }),
    );
  }
}
