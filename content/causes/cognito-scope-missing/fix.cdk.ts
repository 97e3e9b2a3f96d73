import { Fn, Stack, type StackProps } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';

export class UsersStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const pool = cognito.UserPool.fromUserPoolId(this, 'Users', Fn.importValue('user-pool-id'));
    const read = new cognito.ResourceServerScope({ scopeName: 'read', scopeDescription: 'Read orders' });
    const orders = pool.addResourceServer('Orders', { identifier: 'orders', scopes: [read] });

    // For people who sign in: flows { authorizationCodeGrant: true }, and callbackUrls.
    pool.addClient('Caller', {
      generateSecret: true,
      oAuth: {
        flows: { clientCredentials: true },
        scopes: [cognito.OAuthScope.resourceServer(orders, read)],
      },
    });
  }
}
