/** Which kind of API a snippet or a list of steps is for, in the words that stand above it. */
import type { ApiType } from '../catalogue/file-name.ts';
import { apiTypesText } from './words.ts';

interface ForApi {
  apiType?: ApiType | undefined;
  /** The kinds that a file without a kind can be for; REST APIs alone unless it says more. */
  fits?: readonly ApiType[];
}

const captions: Record<ApiType, string> = { rest: 'REST API', http: 'HTTP API', websocket: 'WebSocket API' };

/** A file without a kind is for every kind; beside siblings that have one it is for the others that it fits. */
export function apiCaption(
  { apiType, fits = ['rest'] }: ForApi,
  siblings: readonly ForApi[],
): string | undefined {
  if (apiType) return captions[apiType];
  const taken = siblings.flatMap((sibling) => sibling.apiType ?? []);
  if (taken.length === 0) return undefined;
  const left = fits.filter((kind) => !taken.includes(kind));
  return left.length > 0 ? apiTypesText(left) : captions.rest;
}

const order: readonly (ApiType | undefined)[] = ['rest', undefined, 'http', 'websocket'];

/** For sorting: what is for REST APIs, or for every kind, comes first. */
export const byApi = (a: ForApi, b: ForApi): number => order.indexOf(a.apiType) - order.indexOf(b.apiType);
