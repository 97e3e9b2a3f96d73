import type { Facts } from '../facts/vocabulary.ts';
import type { Wants } from './ask.ts';
import { isExcluded } from './exclusions.ts';

/** Whether what a transition wants is so, when `facts` are known. */
export const holds = ({ fact, value, cause }: Wants, facts: Facts): boolean =>
  (fact === undefined || facts[fact] === value) && (cause === undefined || !isExcluded(cause, facts));
