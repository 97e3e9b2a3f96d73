import type { Target } from '../../facts/target.ts';
import type { Finding } from '../reading.ts';
import type { Configuration } from './configuration.ts';

/** What is known of the request that a configuration is held against. */
export interface Request {
  target: Target;
  error?: string;
  apiType?: string;
}

/** What configurations prove of a request: each fact with the characters of the configuration that show it. */
export function compare(_configurations: readonly Configuration[], _request: Request): Finding[] {
  return [];
}
