import { isHandshake } from '../handshake.ts';
import { isDefaultEndpoint } from '../host.ts';
import { encodePath } from '../percent.ts';
import { CommandRefused } from '../refusal.ts';
import type { Input } from '../types.ts';
import { calledUrl, defaultEndpointUrl } from '../url.ts';
import type { Route } from './route.ts';

/** Where all routes begin. */
export interface Base {
  /** Scheme, host and stage, without a slash at its end. */
  url: string;
  /** How many routes are sent. */
  count: number;
  warnings: string[];
}

/**
 * The address in front of every route: the host that was called, with the stage on the API's own host name. Throws
 * `CommandRefused` where there is none, or no route.
 */
export function baseOf(input: Input, routes: readonly Route[]): Base {
  if (isHandshake(input))
    throw new CommandRefused('A WebSocket API has no routes that a request could be sent to.');
  if (routes.length === 0) throw new CommandRefused('Needs routes: list them, or paste an OpenAPI document.');
  const count = routes.filter(({ off }) => !off).length;
  const { host, customDomain, stage } = input.target;
  const isOwn = host === undefined ? customDomain === undefined : isDefaultEndpoint(host);
  const hasStage = isOwn && stage && stage !== '$default';
  const { origin } =
    isOwn && host === undefined
      ? defaultEndpointUrl({ ...input.target, path: '/', query: '' }, input.apiType)
      : calledUrl({ ...input.target, path: '/', query: '' }, input.apiType);
  if (isOwn && !stage && input.apiType !== 'http')
    throw new CommandRefused('Needs the stage: on the API’s own host name it is the first part of the path.');
  const warnings =
    isOwn || !customDomain
      ? []
      : ['If the mapping of the custom domain has a base path, add it to BASE_URL.'];
  if (count < routes.length)
    warnings.push(
      `${routes.length - count} routes are written down but not sent, since they may change something: take the # away where that is harmless.`,
    );
  if (routes.some(({ path }) => /\/1(\/|$|\?)/.test(path)))
    warnings.push('1 stands for the variables of a path. Put in values that exist.');
  return { url: `${origin}${hasStage ? encodePath(`/${stage}`) : ''}`, count, warnings };
}
