import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';

export class RolesStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const input = (name: string) => new CfnParameter(this, name).valueAsString;
    const pool = `cognito-idp.${this.region}.amazonaws.com/${input('UserPoolId')}`;
    new cognito.CfnIdentityPoolRoleAttachment(this, 'Roles', {
      identityPoolId: input('IdentityPoolId'),
      // Name the unauthenticated role as well, if the pool has one.
      roles: { authenticated: input('DefaultRoleArn') },
      roleMappings: {
        userPool: {
          identityProvider: `${pool}:${input('AppClientId')}`,
          type: 'Token',
          ambiguousRoleResolution: 'Deny',
        },
      },
    });
  }
}
