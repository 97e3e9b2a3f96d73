export class NotIdentified extends Error {}

/** Gives a token; `renew` asks for a new one even if the old one seems good. */
export type TokenSource = (renew: boolean) => Promise<string>;

/** A client that renews the token once and repeats the call once. */
export function createClient(baseUrl: string, source: TokenSource) {
  let renewal: Promise<string> | undefined;

  /** Calls that fail together share one renewal. */
  const renew = (): Promise<string> =>
    (renewal ??= source(true).finally(() => {
      renewal = undefined;
    }));

  /** A body must be a text or bytes, so that it can be sent again. */
  return async function call(path: string, init: RequestInit = {}): Promise<Response> {
    let ids = '';
    for (const token of [() => source(false), renew]) {
      const value = await token();
      if (value === '' || value !== value.trim()) throw new NotIdentified('The token is empty or has white space.');
      const headers = new Headers(init.headers);
      headers.set('authorization', `Bearer ${value}`);
      // A redirect to another host would drop the header without a word.
      const response = await fetch(baseUrl + path, { ...init, headers, redirect: 'error' });
      // The backend's own 401 has no such header.
      if (!response.headers.get('x-amzn-errortype')?.startsWith('UnauthorizedException')) return response;
      ids = `${response.headers.get('x-amzn-requestid')}, ${response.headers.get('x-amz-apigw-id')}`;
    }
    throw new NotIdentified(`Refused with a fresh token; check its kind, issuer and header (${ids}).`);
  };
}
