/** No rule of the authorizer fits this route. Neither a retry nor a new token mends that. */
export class NoRuleAllows extends Error {}

const wording = /User is not authorized to access this resource(?! with an explicit deny)/;
/** The gateway keeps an authorizer's answer for an hour at most. */
const keptAtMost = 3_600_000;

/** A client for one token, which remembers the route that passed last. */
export function createClient(baseUrl: string, token: string) {
  let passed = { route: '', at: 0 };

  return async function call(method: string, path: string): Promise<Response> {
    const route = `${method} ${path}`;
    const init = { method, headers: { authorization: `Bearer ${token}` }, redirect: 'error' } as const;
    const response = await fetch(baseUrl + path, init);
    const { headers } = response;
    if (!headers.has('x-amzn-errortype')) passed = { route, at: Date.now() };
    if (!headers.get('x-amzn-errortype')?.startsWith('AccessDeniedException')) return response;
    if (!wording.test(await response.clone().text())) return response;

    const age = Date.now() - passed.at;
    const finding =
      age < keptAtMost && passed.route !== route
        ? `${passed.route} passed ${Math.round(age / 1000)} s before; its answer is probably being reused`
        : 'no rule of the authorizer fits this route';
    const ids = `${headers.get('x-amzn-requestid')}, ${headers.get('x-amz-apigw-id')}`;
    throw new NoRuleAllows(`${route}: ${finding} (${ids})`);
  };
}
