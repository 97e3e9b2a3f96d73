// A TOKEN authorizer. A REQUEST one, as on every WebSocket API, reads headers or queryStringParameters.
interface TokenEvent {
  authorizationToken: string;
  methodArn: string;
}

/** `verify` checks the token, and throws with the reason when it is not valid. */
export const authorizer =
  (verify: (token: string) => Promise<{ sub: string }>) =>
  async ({ authorizationToken, methodArn }: TokenEvent) => {
    const caller = await verify(authorizationToken.replace(/^Bearer /i, '')).catch((reason: unknown) => {
      console.warn(JSON.stringify({ methodArn, reason: String(reason) }));
      // Exactly this word makes a 401; any other text makes a 500.
      throw new Error('Unauthorized');
    });
    const [api, stage] = methodArn.split('/');
    return {
      principalId: caller.sub,
      policyDocument: {
        Version: '2012-10-17',
        Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: `${api}/${stage}/*` }],
      },
    };
  };
