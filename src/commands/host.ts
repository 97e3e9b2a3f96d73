import type { Target } from '../facts/target.ts';
import { isSafe } from './quote.ts';
import { CommandRefused } from './refusal.ts';

/**
 * Checks a host name and writes it as it is sent: lower case, international names in their `xn--` form.
 * Throws `CommandRefused` for anything that is not a host name or an IPv4 address.
 */
export function hostName(host: string): string {
  const refuse = () =>
    new CommandRefused(
      'The host is not a host name, such as api.example.com. Write it without scheme, path or port.',
    );
  // Some letters of fillers can't be seen, and an address would lose them silently.
  if (!/^[\p{L}\p{M}\p{N}._-]+$/u.test(host) || !isSafe(host)) throw refuse();
  if (/^[\w.-]+$/.test(host)) return host.toLowerCase();
  try {
    return new URL(`https://${host}`).hostname;
  } catch {
    throw refuse();
  }
}

/** True for a host name of AWS's own, behind which the path begins with the stage: default endpoint, VPC endpoint. */
export const isDefaultEndpoint = (host: string): boolean =>
  /^[a-z0-9.-]+\.execute-api\.[a-z0-9-]+\.((vpce\.)?amazonaws\.com(\.cn)?|api\.aws|api\.amazonwebservices\.com\.cn)$/i.test(
    host,
  );

/** The Region as given. Throws `CommandRefused` if it is not written as AWS writes it. */
export function checkRegion(region: string): string {
  if (/^[a-z0-9-]+$/.test(region)) return region;
  throw new CommandRefused('The Region is not one of AWS’s names, such as eu-west-1.');
}

/**
 * `abcdefghij.execute-api.eu-west-1.amazonaws.com`, or `undefined` if the API's id or Region is not known.
 * Throws `CommandRefused` if one of them is not written as AWS writes it.
 */
export function defaultHost({ apiId, region }: Target): string | undefined {
  if (!apiId || !region) return undefined;
  if (!/^[a-z0-9]+$/.test(apiId))
    throw new CommandRefused('The API id is not one: it is about ten lower-case letters and digits.');
  // The China partition has its own domain.
  return `${apiId}.execute-api.${checkRegion(region)}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}
