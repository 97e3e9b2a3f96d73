/** The token is good and lacks a scope. Renewing it changes nothing; a new sign-in can ask for `wanted`. */
export class ScopeMissing extends Error {
  wanted: string[] = [];
}

/** Reads the scopes without checking the signature. Call it at start-up too, with the scopes that you need. */
export function scopesOf(token: string): string[] {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const { scope, scp } = JSON.parse(atob(payload)) as { scope?: string; scp?: string | string[] };
  return [scope ?? scp ?? ''].flat().flatMap((text) => text.split(' ').filter(Boolean));
}

export async function call(url: string, token: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${token}`);
  const response = await fetch(url, { ...init, headers, redirect: 'error' });
  const challenge = response.headers.get('www-authenticate') ?? '';
  if (response.status !== 403 || !challenge.includes('insufficient_scope')) return response;
  const wanted = /\bscope="([^"]*)"/.exec(challenge)?.[1]?.split(' ') ?? [];
  const id = response.headers.get('apigw-requestid');
  const error = new ScopeMissing(`has [${scopesOf(token)}], the route wants one of [${wanted}] (${id})`);
  throw Object.assign(error, { wanted });
}
