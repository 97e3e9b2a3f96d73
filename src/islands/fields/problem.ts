/** What is wrong with a value that was typed, in words that say what to do. Pure: no DOM. */
import { hasHidden, isSafe, reveal } from '../../commands/quote.ts';

export interface Problem {
  text: string;
  /** Not wrong yet, only not finished: told once the reader has left the field. */
  unfinished?: boolean;
}

const control = /[\p{Cc}\p{Surrogate}]/u;

/**
 * Why a value may not stand in an `export` line or a command; undefined if it may. A character that can't be seen is
 * refused as well: what is copied has to be what is shown.
 */
export function lineProblem(value: string): Problem | undefined {
  const found = control.exec(value)?.[0];
  if (found !== undefined || !isSafe(value)) {
    const code = (found ?? '').charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return { text: `This holds the control character U+${code}, which a terminal would act on. Remove it.` };
  }
  if (!hasHidden(value)) return undefined;
  const marks = [...new Set(reveal(value).match(/\\u\{[0-9A-F]+\}/g))].join(' ');
  return {
    text: `This holds a character that can’t be seen (${marks}). Type the value instead of pasting it.`,
  };
}

/** White space at the ends of a secret: it is part of what is sent, and a common reason for a refusal. */
export function endsProblem(value: string): Problem | undefined {
  const ends = [/^\s/.test(value) && 'begins', /\s$/.test(value) && 'ends'].filter(Boolean).join(' and ');
  return ends ? { text: `This ${ends} with white space. Remove it.` } : undefined;
}
