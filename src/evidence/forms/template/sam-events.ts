import type { Quote } from '../../reading.ts';
import { type JsonNode, nodeAt, stringAt } from '../json-tree.ts';
import type { Part } from './template-part.ts';

/** An event of a function that is a route of an API. */
export interface Event {
  type: 'Api' | 'HttpApi';
  properties: JsonNode | undefined;
  quote: Quote;
  /** Whether the function may not be there. */
  isUncertain: boolean;
}

/** The routes among the events of a function. */
export function eventsOf({ properties, isUncertain = false }: Part): Event[] {
  const events = nodeAt(properties, 'Events');
  if (events?.type !== 'object') return [];
  return [...events.members.values()].flatMap((node): Event[] => {
    const type = stringAt(node, 'Type');
    if (type?.value !== 'Api' && type?.value !== 'HttpApi') return [];
    const own = nodeAt(node, 'Properties');
    const path = nodeAt(own, 'Path');
    return [{ type: type.value, properties: own, quote: path?.quote ?? type.quote, isUncertain }];
  });
}
