import { Arn, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export class CallerStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    // The default stage of an HTTP API is literally $default.
    const orders = Arn.format(
      { service: 'execute-api', resource: 'a1b2c3d4e5', resourceName: '$default/GET/orders' },
      this,
    );
    const caller = iam.Role.fromRoleName(this, 'Caller', 'orders-client');

    caller.addToPrincipalPolicy(
      new iam.PolicyStatement({
        actions: ['execute-api:Invoke'],
        resources: [orders, `${orders}/*`],
      }),
    );
  }
}
