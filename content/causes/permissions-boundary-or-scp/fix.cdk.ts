import { Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export class CallerStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const caller = new iam.Role(this, 'Caller', {
      roleName: 'orders-caller',
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
    });
    const boundary = new iam.ManagedPolicy(this, 'Boundary', {
      // Keep the statements that the boundary has.
      statements: [
        new iam.PolicyStatement({
          actions: ['execute-api:Invoke'],
          resources: [this.formatArn({ service: 'execute-api', resource: 'a1b2c3d4e5', resourceName: 'prod/*' })],
        }),
      ],
    });
    iam.PermissionsBoundary.of(caller).apply(boundary);
  }
}
