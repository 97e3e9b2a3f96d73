import { itemsAt, stringAt } from '../json-tree.ts';
import type { Call } from './har-call.ts';
import type { Said } from './web-exchange.ts';
import { saidIn } from './web-json.ts';

/** The gateway's own frame of an error: a message, and the ids of the connection and the request. */
const refusal = /^\s{0,20}\{(?=[^}]{0,500}"message")(?=[^}]{0,500}"connectionId")/;

/** The last message of a WebSocket by which the gateway refused one of the page's (Chrome keeps them by the entry). */
export function framesOf({ node }: Call): Said | undefined {
  const frame = itemsAt(node, '_webSocketMessages').findLast(
    (one) =>
      stringAt(one, 'type')?.value === 'receive' &&
      refusal.test(stringAt(one, 'data')?.value.slice(0, 2000) ?? ''),
  );
  const data = stringAt(frame, 'data');
  return data && saidIn(data);
}
