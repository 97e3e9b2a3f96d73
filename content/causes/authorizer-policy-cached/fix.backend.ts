interface Grant {
  verb: string;
  path: string;
}

/** One policy with everything the caller may do, so that it may be cached for every method. */
export function policyFor(user: string, methodArn: string, grants: Grant[]) {
  const [api, stage] = methodArn.split('/');
  return {
    principalId: user,
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Action: 'execute-api:Invoke',
          Effect: 'Allow',
          Resource: grants.map(({ verb, path }) => `${api}/${stage}/${verb}/${path}`),
        },
      ],
    },
  };
}

// policyFor('user-7', event.methodArn, [{ verb: 'GET', path: '*' }, { verb: 'POST', path: 'orders' }]);
