/** What is wrong with a value that was typed, in words that say what to do. Pure: no DOM. */
import { checkRegion, defaultHost, hostName } from '../../commands/host.ts';
import { unseenIn } from '../../commands/quote.ts';
import { CommandRefused } from '../../commands/refusal.ts';
import type { Target } from '../../facts/target.ts';

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
  if (found !== undefined) {
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return { text: `This holds the control character U+${code}, which a terminal would act on. Remove it.` };
  }
  const marks = unseenIn(value);
  if (marks.length === 0) return undefined;
  return {
    text: `This holds a character that can’t be seen (${marks.join(' ')}). Type the value instead of pasting it.`,
  };
}

/** White space at the ends of a secret: it is part of what is sent, and a common reason for a refusal. */
export function endsProblem(value: string): Problem | undefined {
  const ends = [/^\s/.test(value) && 'begins', /\s$/.test(value) && 'ends'].filter(Boolean).join(' and ');
  return ends ? { text: `This ${ends} with white space. Remove it.` } : undefined;
}

/** What `CommandRefused` is thrown for. */
const checks: { [part in keyof Target]?: (value: string) => unknown } = {
  region: checkRegion,
  apiId: (apiId) => defaultHost({ apiId, region: 'eu-west-1' }),
  customDomain: hostName,
};

/** Why a value can't be a part of where a request goes; undefined if it can. */
export function partProblem(part: keyof Target, value: string): Problem | undefined {
  try {
    checks[part]?.(value);
  } catch (error) {
    if (error instanceof CommandRefused) return { text: error.message };
    throw error;
  }
  return undefined;
}
