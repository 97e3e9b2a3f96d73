/** Which kind of API a snippet or a list of steps is for, in the words that stand above it. */
import type { ApiType } from '../catalogue/file-name.ts';

interface ForApi {
  apiType?: ApiType;
}

const captions: Record<ApiType, string> = { rest: 'REST API', http: 'HTTP API', websocket: 'WebSocket API' };

/** A file without a kind is for every kind; beside a sibling that has one it stands for REST APIs. */
export function apiCaption({ apiType }: ForApi, siblings: readonly ForApi[]): string | undefined {
  if (apiType) return captions[apiType];
  return siblings.some((sibling) => sibling.apiType) ? captions.rest : undefined;
}
