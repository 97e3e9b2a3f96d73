/**
 * Where a request goes. Everything is optional because a person may know only part of it; every string is kept
 * as it was typed or read, percent-encoding included, so that a command repeats the very request that failed.
 */
export interface Target {
  /** `https` or `http`. */
  scheme?: 'https' | 'http';
  /** Host name as called, lower case, without port. */
  host?: string;
  port?: string;
  /** Ten characters of the default endpoint's host name. */
  apiId?: string;
  region?: string;
  /** Name of the stage: the first path segment on the default endpoint of a REST API. */
  stage?: string;
  /** Raw path as sent, stage included where it was in the URL; begins with `/`. */
  path?: string;
  /** Raw query as sent, without the question mark. */
  query?: string;
  /** The verb, upper case. */
  method?: string;
  /** The custom domain, if the call went to one or if the reader named it. */
  customDomain?: string;
  /** Origin of the page that called, for preflights, such as `https://app.example.com`. */
  origin?: string;
}
