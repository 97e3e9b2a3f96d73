import type { Target } from '../facts/target.ts';
import { defaultHost, hostName, isDefaultEndpoint } from './host.ts';
import { encodePath, encodeQuery } from './percent.ts';
import { unseenIn } from './quote.ts';
import { CommandRefused } from './refusal.ts';
import type { ApiType } from './types.ts';

/** A URL in parts, everything in it percent-encoded as it will be sent. */
export interface RequestUrl {
  /** Scheme, host and port, such as `https://api.example.com`. */
  origin: string;
  path: string;
  /** Without the question mark; empty for none. */
  query: string;
  /** The whole URL. */
  text: string;
  /** What the reader should know about how it was built. */
  warnings: string[];
}

const slashed = (path: string | undefined) => (path?.startsWith('/') ? path : `/${path ?? ''}`);

function build(origin: string, rawPath: string, target: Target, warnings: string[] = []): RequestUrl {
  const path = encodePath(rawPath);
  const query = encodeQuery(target.query ?? '');
  // A change of letter case in `%2f` is not worth a word.
  const encoded = path.length + query.length !== rawPath.length + (target.query ?? '').length;
  const unseen = encoded ? unseenIn(rawPath + (target.query ?? '')) : [];
  const note =
    unseen.length > 0
      ? `The URL holds ${unseen.join(', ')}, which can’t be seen: it is percent-encoded. If it came with a paste, take it out.`
      : 'Characters that may not stand in a URL as they are have been percent-encoded.';
  const text = `${origin}${path}${query && `?${query}`}`;
  return { origin, path, query, text, warnings: encoded ? [...warnings, note] : warnings };
}

/** Whether the path as given begins with the stage, or would if the stage was not forgotten. */
const isOnDefaultEndpoint = ({ host, customDomain }: Target): boolean =>
  host === undefined ? customDomain === undefined : isDefaultEndpoint(host);

const startsWithStage = (path: string, stage: string): boolean =>
  path === `/${stage}` || path.startsWith(`/${stage}/`);

/** `$default` is the stage that has no segment in the URL; WebSocket and REST APIs don't have it. */
const hasSegment = (stage: string | undefined): stage is string =>
  stage !== undefined && stage !== '' && stage !== '$default';

/**
 * The path without the stage, as the API's routes see it. On a custom domain the path has no stage, but may still
 * hold the base path of the mapping.
 */
export function pathWithoutStage(target: Target): string {
  const path = slashed(target.path);
  const { stage } = target;
  if (!isOnDefaultEndpoint(target) || !hasSegment(stage) || !startsWithStage(path, stage)) return path;
  return slashed(path.slice(stage.length + 1));
}

/**
 * The URL on the API's own host name, `https://ID.execute-api.REGION.amazonaws.com/STAGE/…`, with the stage put in
 * front of the path where it is missing. Throws `CommandRefused` with what is missing.
 */
export function defaultEndpointUrl(target: Target, apiType?: ApiType): RequestUrl {
  const host = defaultHost(target);
  if (!host) throw new CommandRefused('Needs the API id and the Region.');
  const { stage } = target;
  const path = slashed(target.path);
  const onDefault = isOnDefaultEndpoint(target);
  if (!onDefault && !stage && apiType !== 'http') {
    throw new CommandRefused('Needs the stage: on the API’s own host name it is the first part of the path.');
  }
  const warnings: string[] = [];
  if (!onDefault)
    warnings.push('If the mapping of the custom domain has a base path, take it out of the path.');
  if (!stage && target.host === undefined && apiType !== 'http') {
    warnings.push('The stage is not known: on the API’s own host name it is the first part of the path.');
  }
  const complete = !hasSegment(stage) || (onDefault && startsWithStage(path, stage));
  return build(`https://${host}`, complete ? path : `/${stage}${path}`, target, warnings);
}

/** The URL on the custom domain, without the stage. Throws `CommandRefused` if the domain is not known. */
export function customDomainUrl(target: Target): RequestUrl {
  if (!target.customDomain) throw new CommandRefused('Needs the custom domain.');
  const domain = hostName(target.customDomain);
  if (target.host?.toLowerCase() === domain) return calledUrl(target);
  const warnings = ['If the mapping of the custom domain has a base path, put it in front of the path.'];
  if (!target.stage)
    warnings.push('If the path begins with the stage, take the stage out: the mapping names it.');
  return build(`https://${domain}`, pathWithoutStage(target), target, warnings);
}

/**
 * The URL as it was called: host, port and path of the target as they are. Without a host it is the custom domain,
 * else the default endpoint. Throws `CommandRefused` if none of them is known.
 */
export function calledUrl(target: Target, apiType?: ApiType): RequestUrl {
  const { host, customDomain, scheme = 'https', port, path } = target;
  if (host === undefined && customDomain === undefined) {
    if (!defaultHost(target)) throw new CommandRefused('Needs the URL, or the API id and the Region.');
    return defaultEndpointUrl(target, apiType);
  }
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new CommandRefused('The port is not a number.');
  const origin = `${scheme}://${hostName(host ?? customDomain ?? '')}${port ? `:${port}` : ''}`;
  return build(origin, slashed(path), target);
}

/** True if curl would resolve `.` or `..` in the path before sending it, unless told `--path-as-is`. */
export const hasDotSegments = (path: string): boolean => /\/(\.|%2e){1,2}(\/|$)/i.test(path);
