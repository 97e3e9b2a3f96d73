import type { Reading } from '../statement/types.ts';
import type { Diagnosis, Given } from './types.ts';

/** Says what differs, or what may be wrong, best first. */
export async function diagnose(reading: Reading, _given: Given = {}): Promise<Diagnosis> {
  return { basis: 'nothing', findings: [], alignment: [], reading };
}
