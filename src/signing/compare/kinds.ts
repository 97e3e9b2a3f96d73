/** The closed list of what can be wrong with a signature: the words, the causes and what would settle it. */
import { bodyKinds } from './kinds-body.ts';
import { headerKinds } from './kinds-header.ts';
import { keyKinds } from './kinds-key.ts';
import { targetKinds } from './kinds-target.ts';
import type { Part } from './types.ts';

export interface KindEntry {
  part: Part;
  /** `{name}` is the header or parameter. Says what differs and who did it, as far as that follows. */
  sentence: string;
  /** Slugs of the catalogue, the likeliest first. */
  causes: readonly [string, ...string[]];
  /** What to run or to paste when this is only one of several possibilities. */
  settle: string;
}

export const kinds = { ...targetKinds, ...headerKinds, ...bodyKinds, ...keyKinds } as const satisfies Record<
  string,
  KindEntry
>;

export type DifferenceKind = keyof typeof kinds;
