import { read } from '../evidence/read.ts';
import type { Facts } from '../facts/vocabulary.ts';
import { type Case, openCase } from './case.ts';

/**
 * Reads a text and opens the case of it. Apart from `openCase`, so that a page that has its evidence read elsewhere does
 * not load the readers.
 */
export const openText = (text: string, answers: Facts, choice?: number): Case =>
  openCase(read(text, choice), answers);
