// The method's Lambda authorizer, of type REQUEST, for the key source AUTHORIZER.
// Identity source: the header apikey, so that the cache keeps the callers apart.
// Only for methods that require a key: the gateway checks its value, this function doesn't.
type Request = { methodArn: string; headers: Record<string, string | undefined> | null };

export async function handler(event: Request) {
  const header = Object.entries(event.headers ?? {}).find(([name]) => name.toLowerCase() === 'apikey');
  const key = header?.[1];
  if (!key) throw new Error('Unauthorized');

  return {
    principalId: 'client',
    policyDocument: {
      Version: '2012-10-17',
      // The whole stage, because the answer is cached for other methods too.
      Statement: [
        {
          Effect: 'Allow',
          Action: 'execute-api:Invoke',
          Resource: `${event.methodArn.split('/').slice(0, 2).join('/')}/*`,
        },
      ],
    },
    usageIdentifierKey: key,
  };
}
