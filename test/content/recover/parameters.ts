/**
 * What the parameters of a recovery pattern get when it is played: by name, without regard to case and underscores.
 * CONTRIBUTING.md (An error, file by file) lists the same names.
 */
import { token } from '../calls/values.ts';

export type Value =
  | { text: string }
  /** The address of the route, of the API (a stage included), a request for the route. */
  | { kind: 'url' | 'base' | 'request' }
  /** A function that gives a token; one that signs a request; how often to try. */
  | { kind: 'token-source' | 'signer' | 'attempts' };

export const parameters: Record<string, Value> = {
  url: { kind: 'url' },
  baseUrl: { kind: 'base' },
  base: { kind: 'base' },
  request: { kind: 'request' },
  signed: { kind: 'request' },
  renew: { kind: 'token-source' },
  source: { kind: 'token-source' },
  newToken: { kind: 'token-source' },
  sign: { kind: 'signer' },
  attempts: { kind: 'attempts' },
  method: { text: 'GET' },
  path: { text: '/orders' },
  id: { text: '42' },
  orderId: { text: '42' },
  body: { text: '{"id":1}' },
  key: { text: 'example-api-key-value' },
  token: { text: token },
  role: { text: 'orders-caller' },
  origin: { text: 'https://app.example.com' },
  canonical: { text: 'GET\n/prod/pets\n\nhost:example.com\n\nhost\nUNSIGNED' },
};

/** `base_url`, `baseURL` and `baseUrl` are one name. */
export const plainName = (name: string) => name.replaceAll('_', '').toLowerCase();

/** The same table with plain names, as the three players read it. */
export const byPlainName: Record<string, Value> = Object.fromEntries(
  Object.entries(parameters).map(([name, value]) => [plainName(name), value]),
);
