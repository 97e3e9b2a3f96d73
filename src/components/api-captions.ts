/** Which kind of API a snippet or a list of steps is for, in the words that stand above it. */
import type { ApiType } from '../catalogue/file-name.ts';

interface ForApi {
  apiType?: ApiType | undefined;
}

const captions: Record<ApiType, string> = { rest: 'REST API', http: 'HTTP API', websocket: 'WebSocket API' };

/** A file without a kind is for every kind; beside a sibling that has one it stands for REST APIs. */
export function apiCaption({ apiType }: ForApi, siblings: readonly ForApi[]): string | undefined {
  if (apiType) return captions[apiType];
  return siblings.some((sibling) => sibling.apiType) ? captions.rest : undefined;
}

const order: readonly (ApiType | undefined)[] = ['rest', undefined, 'http', 'websocket'];

/** For sorting: what is for REST APIs, or for every kind, comes first. */
export const byApi = (a: ForApi, b: ForApi): number => order.indexOf(a.apiType) - order.indexOf(b.apiType);
