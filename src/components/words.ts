/** Words for the values of the front matter, in one place, so that every page says them alike. */
import type { CauseMatter } from '../catalogue/schema.ts';

type ApiType = CauseMatter['apiTypes'][number];

export const apiTypeName: Record<ApiType, string> = { rest: 'REST', http: 'HTTP', websocket: 'WebSocket' };

/** `REST and HTTP APIs` */
export function apiTypesText(types: readonly ApiType[]): string {
  const names = types.map((type) => apiTypeName[type]);
  return `${listed(names)} API${names.length > 1 ? 's' : ''}`;
}

/** Who can apply the fix, as the page says it. */
export const actorText: Record<CauseMatter['actor'], { who: string; short: string; means: string }> = {
  caller: { who: 'The caller', short: 'caller', means: 'the request' },
  'api-owner': { who: 'The API owner', short: 'API owner', means: 'the API, its functions, domain and CDN' },
  'account-owner': {
    who: 'The account owner',
    short: 'account owner',
    means: 'IAM, the network, quotas, account settings',
  },
};

/** `403`, `401, 403`; a long list as its range. */
export function statusText(statuses: readonly number[]): string {
  if (statuses.length === 0) return 'none';
  return statuses.length > 2 ? `${Math.min(...statuses)}–${Math.max(...statuses)}` : statuses.join(', ');
}

/** `a, b and c` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `21 November 2026`, the same on every machine. */
export const longDate = (date: Date): string =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-21` */
export const isoDate = (date: Date): string => date.toISOString().slice(0, 10);
