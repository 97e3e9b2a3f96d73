import type { Target } from '../facts/target.ts';
import { kindOfHost, namesOfHost } from './host.ts';

/** Scheme, host (which may hold placeholders such as `${ApiId}`), port, path, query. */
const parts =
  /^(https?|wss?):\/\/(?:[^\s/?#@]{0,300}@)?((?:\$\{[^}\s]{1,60}\}|\$(?!\{)|[^\s/?#:[\]$]){1,260}|\[[^\]\s]{1,60}\])(?::(\d{1,5}))?([^\s?#]*)(?:\?([^\s#]*))?/i;

/**
 * The parts of a URL, raw as written: nothing is decoded or normalised, because the very characters may be what
 * is wrong. Undefined if the text is no http(s) or ws(s) URL. A `#` and what follows belongs to no part: it is
 * never sent. User name and password are left out.
 */
export function targetOf(url: string): Target | undefined {
  const match = parts.exec(url);
  if (!match) return undefined;
  // Only plain letters: others may change their number when they are lowered, and places must agree.
  const host = (match[2] ?? '').replace(/[A-Z]+/g, (run) => run.toLowerCase());
  const path = match[4] || '/';
  // A variable for the whole address is none.
  if (!path.startsWith('/') || /^(?:\$\{?\w*\}?|\{\{.*\}\})$/.test(host)) return undefined;
  const target: Target = { scheme: /^(http|ws)$/i.test(match[1] ?? '') ? 'http' : 'https', host, path };
  if (match[3]) target.port = match[3];
  if (match[5]) target.query = match[5];
  return { ...target, ...apiOf(host, path) };
}

/** A URL without the braces that a person put around its beginning, as in `{https://host/stage}/path`. */
export const unbraced = (url: string): string => url.replace(/^\{?(\w{2,5}:\/\/[^{}]{1,2000})\}/, '$1');

/** API id, Region and stage as the default endpoint's address has them; for an own name the custom domain. */
export function apiOf(host: string, path: string): Target {
  const kind = kindOfHost(host);
  if (kind === 'own') return { customDomain: host };
  if (kind !== 'default' && kind !== 'vpc-endpoint') return {};
  const stage = path.split('/')[1];
  return { ...namesOfHost(host), ...(stage && mayBeStage(stage, path) && { stage }) };
}

/** A file of a page, which its page asks for at the root of the host. */
const asset = /\/[^/]{1,200}\.(?:js|mjs|css|map|png|jpe?g|gif|svg|ico|webp|woff2?|webmanifest)$/i;

/**
 * Whether a path's first segment can be a stage: the characters of a stage's name (or a placeholder), and no folder of a
 * page's files. The callback of a WebSocket API stands behind the stage: if it comes first, the stage was left out.
 */
const mayBeStage = (segment: string, path: string): boolean =>
  !/^(?:@|%40)/i.test(segment) &&
  !/^[\w-]{1,80}\.[a-z]{2,12}$/i.test(segment) &&
  (!asset.test(path) || looksLikeStage(segment));

/** How much of a path or URL may be shown: not its query, nor what looks like one. */
export const shownLength = (path: string): number => /^[^?&=]*/.exec(path)?.[0].length ?? 0;

/** Names that stages customarily have. Of an HTTP API no address tells whether its first segment is a stage. */
export const looksLikeStage = (segment: string): boolean =>
  /^(?:dev|develop|development|test|testing|qa|uat|int|integration|stag(?:e|ing)|pre-?prod|prod|production|beta|alpha|demo|sandbox|live|default|preview)(?:[-_]?\d{1,3})?$/i.test(
    segment,
  );
