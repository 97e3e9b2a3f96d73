import words from 'virtual:words';
import type { Station } from '../../catalogue/schema.ts';
import type { Facts } from '../../facts/vocabulary.ts';
import { showStations } from '../strip.ts';
import type { StationState } from '../strip-states.ts';

const stationOf = (cause: string): Station | undefined => words.causes[cause]?.[2];

/** Lights the stations of the causes that remain, and strikes out those of causes that the answers have excluded. */
export function showCauses(remaining: readonly string[], facts: Facts): void {
  const error = facts.error;
  if (error === undefined || error === 'unknown') return;
  const states: Partial<Record<Station, StationState>> = {};
  for (const cause of words.errors[error]?.[1] ?? []) {
    const station = stationOf(cause);
    if (station) states[station] = 'out';
  }
  const only = remaining.length === 1;
  for (const cause of remaining) {
    const station = stationOf(cause);
    if (station) states[station] = only ? 'stop' : 'lit';
  }
  showStations(states);
}
