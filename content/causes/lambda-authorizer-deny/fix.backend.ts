/** What a TOKEN authorizer gets; the other kinds read the token from `headers`. */
interface AuthorizerEvent {
  authorizationToken: string;
  methodArn: string;
}
interface Decision {
  user: string;
  allowed: boolean;
  reason: string;
}

/** `decide` checks the token and never throws for a caller that is known but not allowed. */
export const authorizer =
  (decide: (token: string) => Promise<Decision>) =>
  async ({ authorizationToken, methodArn }: AuthorizerEvent) => {
    const decision = await decide(authorizationToken.replace(/^Bearer /i, ''));
    console.log(JSON.stringify({ methodArn, ...decision }));

    const [api, stage] = methodArn.split('/');
    return {
      principalId: decision.user,
      policyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Action: 'execute-api:Invoke',
            Effect: decision.allowed ? 'Allow' : 'Deny',
            Resource: `${api}/${stage}/*`,
          },
        ],
      },
      context: { reason: decision.reason },
    };
  };
