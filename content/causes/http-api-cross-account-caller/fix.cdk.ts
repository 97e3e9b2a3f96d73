import { Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

interface CallerProps extends StackProps {
  apiId?: string;
  /** The role in the caller's account. */
  callerRoleArn?: string;
}

export class CallerStack extends Stack {
  constructor(scope: Construct, id: string, props: CallerProps = {}) {
    super(scope, id, props);
    const { apiId = 'a1b2c3d4e5', callerRoleArn = 'arn:aws:iam::111122223333:role/orders-client' } = props;

    const invoke = new iam.PolicyStatement({
      actions: ['execute-api:Invoke'],
      resources: [
        this.formatArn({ service: 'execute-api', resource: apiId, resourceName: 'prod/GET/orders' }),
      ],
    });
    new iam.Role(this, 'OrdersCaller', {
      roleName: 'orders-caller',
      assumedBy: new iam.ArnPrincipal(callerRoleArn),
      inlinePolicies: { 'invoke-orders': new iam.PolicyDocument({ statements: [invoke] }) },
    });
  }
}
