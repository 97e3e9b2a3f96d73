/** The states of a station on the strip, and what each says besides its tick: colour alone never says it. */

/**
 * `idle`: nothing is said. `lit`: can give this answer. `dim`: cannot. `out`: was ruled out by an answer.
 * `passed`, `stop`, `beyond`: before, at and after the station where the request stopped.
 */
export type StationState = 'idle' | 'lit' | 'dim' | 'out' | 'passed' | 'stop' | 'beyond';

export const stateText: Record<StationState, string> = {
  idle: '',
  lit: 'can stop here',
  dim: '',
  out: 'ruled out',
  passed: '',
  stop: 'stopped here',
  beyond: '',
};
