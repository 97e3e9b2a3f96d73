/** Which kind of API wrote a line of an access log. */
import type { FactValue } from '../../../facts/vocabulary.ts';
import type { Quote } from '../../reading.ts';
import type { AccessRecord } from './access-log-record.ts';
import { isOwnId, isUuid } from './context-values.ts';

export interface Kind {
  kind: Exclude<FactValue<'apiType'>, 'unknown'>;
  quote: Quote;
}

/**
 * The kind of API, if all that tells it agrees. Only WebSocket APIs have events and connections, only HTTP APIs routes
 * with a verb, only REST APIs resources, Web ACLs and requests with a UUID for an id: those of the others look like
 * `JKJaXmPLvHcESHA=`.
 */
export function kindOf({ cells }: AccessRecord): Kind | undefined {
  const route = cells.get('routeKey');
  const event = cells.get('eventType') ?? cells.get('connectionId');
  const socketRoute = route && /^\$(?:dis)?connect$/.test(route.value) ? route : undefined;
  const socket = event ?? socketRoute;
  if (socket) return { kind: 'websocket', quote: socket.quote };
  const id = cells.get('requestId');
  const verbRoute = route && /^(?:[A-Z]{3,7} \/|\$default$)/.test(route.value) ? route : undefined;
  const http = verbRoute ?? (id && isOwnId(id.value) && cells.has('method') ? id : undefined);
  const rest = cells.get('resourcePath') ?? cells.get('wafCode') ?? (id && isUuid(id.value) ? id : undefined);
  if (http && rest) return undefined;
  if (http) return { kind: 'http', quote: http.quote };
  return rest && { kind: 'rest', quote: rest.quote };
}
