import type { Reading } from './types.ts';

/** Reads all that one or several pastes say of a signature. Never throws. */
export function readStatements(_texts: string | readonly string[]): Reading {
  return {};
}
