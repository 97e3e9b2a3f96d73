interface Answer {
  principalId: string;
  policyDocument: {
    Version: '2012-10-17';
    Statement: { Action: 'execute-api:Invoke'; Effect: 'Allow' | 'Deny'; Resource: string }[];
  };
  context?: Record<string, string | number | boolean>;
}

/** For REST and WebSocket APIs, and HTTP APIs in format 1.0. `methodArn` is the event's. */
export function answer(methodArn: string, principalId: string, allowed: boolean): Answer {
  const [api, stage] = methodArn.split('/');
  return {
    principalId,
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Action: 'execute-api:Invoke',
          Effect: allowed ? 'Allow' : 'Deny',
          // The whole stage, since the answer is cached; name less if the caller may do less.
          Resource: `${api}/${stage}/*`,
        },
      ],
    },
  };
}

/** For HTTP APIs in format 2.0 with simple responses. */
export const simpleAnswer = (allowed: boolean, user: string) => ({
  isAuthorized: allowed,
  context: { user },
});
