import type { Target } from '../facts/target.ts';

/** A host name of the default endpoint: API id (or id and VPC endpoint), Region. */
const executeApi =
  /^([^.\s/]+)\.execute-api\.([^\s/]+?)\.(?:amazonaws\.com(?:\.cn)?|api\.aws|api\.amazonwebservices\.com\.cn)$/i;

/** What kind of name a host has, as a value of the fact `host`; undefined if it tells nothing. */
export function kindOfHost(
  host: string,
): 'default' | 'vpc-endpoint' | 'management' | 'cloudfront' | 'own' | undefined {
  if (/\.execute-api\.[^\s/]+?\.vpce\.amazonaws\.com/i.test(host)) return 'vpc-endpoint';
  const api = executeApi.exec(host);
  if (api) return /vpce-/i.test(api[1] ?? '') ? 'vpc-endpoint' : 'default';
  if (/^apigateway\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/i.test(host)) return 'management';
  if (/\.cloudfront\.net$/i.test(host)) return 'cloudfront';
  if (/(^|\.)(amazonaws\.com(\.cn)?|on\.aws|api\.aws)$/i.test(host)) return undefined;
  if (/^(localhost|\d{1,3}(\.\d{1,3}){3}|\[.*)$/i.test(host) || !host.includes('.')) return undefined;
  return 'own';
}

/** Another AWS service that a host name belongs to, if it does. */
export function serviceOfHost(host: string): string | undefined {
  if (kindOfHost(host) !== undefined) return undefined;
  if (/\.lambda-url\.[a-z0-9-]+\.on\.aws$/i.test(host)) return 'a Lambda function URL';
  const service = /(?:^|\.)([a-z0-9-]+)\.(?:[a-z]{2}(?:-[a-z]+)+-\d\.)?amazonaws\.com(?:\.cn)?$/i.exec(host)?.[1];
  return service && service !== 'execute-api' ? `the AWS service "${service}"` : undefined;
}

/** Scheme, host (which may hold placeholders such as `${ApiId}`), port, path, query. */
const parts =
  /^(https?|wss?):\/\/(?:[^\s/?#@]*@)?((?:\$\{[^}\s]{1,60}\}|[^\s/?#:[\]])+|\[[^\]\s]*\])(?::(\d{1,5}))?([^\s?#]*)(?:\?([^\s#]*))?/i;

/**
 * The parts of a URL, raw as written: nothing is decoded or normalised, because the very characters may be what
 * is wrong. Undefined if the text is no http(s) or ws(s) URL. A `#` and what follows belongs to no part: it is
 * never sent.
 */
export function targetOf(url: string): Target | undefined {
  const match = parts.exec(url);
  if (!match) return undefined;
  const host = (match[2] ?? '').toLowerCase();
  const path = match[4] || '/';
  const target: Target = { scheme: /^(http|ws)$/i.test(match[1] ?? '') ? 'http' : 'https', host, path };
  if (match[3]) target.port = match[3];
  if (match[5]) target.query = match[5];
  return { ...target, ...apiOf(host, path) };
}

/** API id, Region and stage as the default endpoint's address has them; for an own name the custom domain. */
export function apiOf(host: string, path: string): Target {
  const kind = kindOfHost(host);
  if (kind === 'own') return { customDomain: host };
  const api = executeApi.exec(host);
  if (!api) return {};
  const [, id = '', region = ''] = api;
  const stage = path.split('/')[1];
  return {
    ...(/^[a-z0-9]{10}(-vpce-[a-z0-9]+)?$/.test(id) && { apiId: id.replace(/-vpce-.*/, '') }),
    ...(/^[a-z]{2}(-[a-z]+)+-\d$/.test(region) && { region }),
    ...(stage && { stage }),
  };
}

/** URLs in a text, with where they stand. Quotes, brackets and trailing punctuation end one. */
export function urlsOf(text: string): { url: string; at: number }[] {
  return [...text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>\\^]{3,4000}/gi)].map((match) => ({
    url: match[0].replace(/[),.;:\]}’”…]+$/u, ''),
    at: match.index,
  }));
}
