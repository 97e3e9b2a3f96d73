import type { Target } from '../../facts/target.ts';
import { isDefaultEndpoint } from '../host.ts';
import { methodOf } from '../method.ts';
import { CommandRefused } from '../refusal.ts';
import type { ApiType } from '../types.ts';
import { calledUrl, customDomainUrl, defaultEndpointUrl, type RequestUrl } from '../url.ts';
import type { ProbeInput, ProbeRequest, RequestId } from './types.ts';

/** RFC 9110 9.2.1: methods that change nothing. Whatever else was stated is never sent. */
const safe = ['GET', 'HEAD', 'OPTIONS'] as const;

/** No route of anybody's. */
export const noSuchPath = 'gatewhy-probe-no-such-path';

/** The stated method if it changes nothing, else GET in its place. */
export function methodSent(target: Target): 'GET' | 'HEAD' | 'OPTIONS' {
  const method = methodOf(target);
  return safe.find((name) => name === method) ?? 'GET';
}

/** Values of a query may be credentials: only its names are printed. */
const shownQuery = (query: string): string =>
  query
    .split('&')
    .map((pair) => pair.replace(/=.*$/s, '=*').slice(0, 60))
    .join('&');

function request(
  id: RequestId,
  method: ProbeRequest['method'],
  { origin, path, query, text }: RequestUrl,
  carries: ProbeRequest['carries'],
  why: string,
): ProbeRequest {
  const host = origin.replace(/^https?:\/\//, '');
  return { id, method, host, shown: `${path}${query && `?${shownQuery(query)}`}`, url: text, carries, why };
}

const attempt = (build: () => RequestUrl): RequestUrl | undefined => {
  try {
    return build();
  } catch (error) {
    if (error instanceof CommandRefused) return undefined;
    throw error;
  }
};

/**
 * The requests that tell causes apart, in the order in which they are sent. Throws `CommandRefused` if the URL is not
 * known. See content/guides/diagnostic-order.md for what each difference means.
 */
export function probeRequests({ target, apiType, credentials }: ProbeInput): ProbeRequest[] {
  const called = calledUrl(target, apiType);
  const stated = methodOf(target);
  const method = methodSent(target);
  const path = target.path || '/';
  const at = (changes: Target): RequestUrl | undefined =>
    attempt(() => calledUrl({ ...target, ...changes }, apiType));
  const requests: ProbeRequest[] = [];
  const add = (id: RequestId, url: RequestUrl | undefined, why: string): void => {
    const isNew = url && !requests.some((one) => one.url === url.text && one.carries === 'credentials');
    if (url && isNew) requests.push(request(id, method, url, 'credentials', why));
  };

  const isStated = method === stated;
  add(
    isStated ? 'stated' : 'instead',
    called,
    isStated ? 'the request as stated, without its body' : `in place of ${stated}, which is never sent`,
  );
  if (credentials && credentials.length > 0)
    requests.push(request('bare', method, called, 'nothing', 'the same without a credential'));
  if (stated !== 'OPTIONS')
    requests.push(request('preflight', 'OPTIONS', called, 'preflight', 'the preflight of a browser'));
  if (path !== '/') {
    const twin = path.endsWith('/') ? path.replace(/\/+$/, '') : `${path}/`;
    add(
      'slash',
      at({ path: twin || '/' }),
      path.endsWith('/') ? 'without the slash at the end' : 'with a slash at the end',
    );
  }
  const above = path.replace(/\/+$/, '').replace(/[^/]*$/, '');
  const own = path.split('/').filter(Boolean).length > 1 ? above : path.replace(/\/*$/, '/');
  add('unmatched', at({ path: `${own}${noSuchPath}`, query: '' }), 'a path that does not exist');
  for (const [id, url, why] of stagesOf(target, path, apiType, at)) add(id, url, why);
  const onDefault = target.host !== undefined && isDefaultEndpoint(target.host);
  if (!onDefault)
    add(
      'default',
      attempt(() => defaultEndpointUrl(target, apiType)),
      'past the custom domain',
    );
  if (onDefault)
    add(
      'domain',
      attempt(() => customDomainUrl(target)),
      'the same on the custom domain',
    );
  if (target.scheme === 'http') {
    const { port: _port, ...rest } = target;
    add(
      'https',
      attempt(() => calledUrl({ ...rest, scheme: 'https' }, apiType)),
      'the same by HTTPS',
    );
  }
  return requests;
}

/** With and without the stage, where its name was given. A REST API has no path without one on its own host name. */
function stagesOf(
  { stage, host }: Target,
  path: string,
  apiType: ApiType | undefined,
  at: (changes: Target) => RequestUrl | undefined,
): [RequestId, RequestUrl | undefined, string][] {
  if (!stage || stage === '$default') return [];
  const has = path === `/${stage}` || path.startsWith(`/${stage}/`);
  const onDefault = host !== undefined && isDefaultEndpoint(host);
  if (has && onDefault && apiType === 'rest') return [];
  if (has)
    return [['unstaged', at({ path: path.slice(stage.length + 1) || '/' }), `without /${stage} in front`]];
  return onDefault ? [['staged', at({ path: `/${stage}${path}` }), `with /${stage} in front`]] : [];
}
