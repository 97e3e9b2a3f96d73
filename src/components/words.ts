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
export const actorText: Record<CauseMatter['actor'], { who: string; means: string }> = {
  caller: { who: 'The caller', means: 'in the request' },
  'api-owner': { who: 'The API owner', means: 'in the API, its functions, its domain or its CDN' },
  'account-owner': { who: 'The account owner', means: 'in IAM, the network, quotas or account settings' },
};

/** `a, b and c` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `21 November 2026`, the same on every machine. */
export const longDate = (date: Date): string =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-21` */
export const isoDate = (date: Date): string => date.toISOString().slice(0, 10);
