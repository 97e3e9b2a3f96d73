/** What both kinds of event have: REST and WebSocket APIs give a methodArn, HTTP APIs in format 2.0 a routeArn. */
interface AuthorizerEvent {
  methodArn?: string;
  routeArn?: string;
}

const log = (event: AuthorizerEvent, error: unknown) =>
  console.error(JSON.stringify({ arn: event.methodArn ?? event.routeArn, error: String(error) }));

/** REST and WebSocket APIs, and HTTP APIs in format 1.0: an unexpected error becomes a Deny. */
export const withPolicy =
  <E extends AuthorizerEvent, A>(authorize: (event: E) => Promise<A>) =>
  async (event: E) => {
    try {
      return await authorize(event);
    } catch (error) {
      log(event, error);
      // The one text that makes a 401; an HTTP API does not know it.
      if (error instanceof Error && error.message === 'Unauthorized') throw error;
      const Statement = [{ Action: 'execute-api:Invoke', Effect: 'Deny', Resource: event.methodArn ?? '*' }];
      return { principalId: 'unknown', policyDocument: { Version: '2012-10-17', Statement } };
    }
  };

/** HTTP APIs in format 2.0 with simple responses. */
export const withSimpleResponse =
  <E extends AuthorizerEvent, A>(authorize: (event: E) => Promise<A>) =>
  async (event: E) => {
    try {
      return await authorize(event);
    } catch (error) {
      log(event, error);
      return { isAuthorized: false };
    }
  };
