/** `arn:…:API/STAGE/VERB/path`; the root path leaves nothing after the last slash. */
export function resource(methodArn: string, verb: string, path: string): string {
  const [api, stage] = methodArn.split('/');
  return `${api}/${stage}/${verb}/${path.replace(/^\//, '')}`;
}

/** For unit tests: would this Resource match this call? `*` stands for any text, slashes included. */
export function matches(pattern: string, arn: string): boolean {
  const texts = pattern.split('*').map((text) => text.replace(/[^\w]/g, '\\$&'));
  return new RegExp(`^${texts.join('.*')}$`).test(arn);
}

// const call = 'arn:aws:execute-api:us-east-1:111122223333:abc123/prod/GET/orders/7';
// matches(resource(call, 'GET', '/orders/*'), call) is true
// matches(resource(call, 'GET', '/orders/{id}'), call) is false
