import { openCase } from '../../case/case.ts';
import { emptyDigest } from '../../evidence/digest.ts';
import type { Facts } from '../../facts/vocabulary.ts';
import { familyMachine, familyNames } from '../../triage/machine.ts';
import type { Reader } from './reader.ts';

/** Facts that take the machine through most of its code. */
const samples: readonly Facts[] = [
  { error: 'forbidden', apiType: 'rest', method: 'GET' },
  { error: 'cors-blocked' },
];

/**
 * Gets ready in the reader's idle moments, one small piece at a time: a worker takes a while to start, and browsers
 * compile code when it first runs; on a slow phone that must not happen in the middle of typing.
 */
export function warmUp(reader: Reader): void {
  const pieces = [
    () => reader.warmUp(),
    ...familyNames.map((family) => () => void familyMachine(family)),
    ...samples.map((facts) => () => void openCase(emptyDigest.reading, facts).diagnosis.ruledOut),
  ];
  // Safari has no idle callbacks.
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
  const next = (): void => {
    pieces.shift()?.();
    if (pieces.length > 0) idle(next);
  };
  idle(next);
}
