import type { Target } from '../facts/target.ts';
import { powerShellPrelude, powerShellSnippet } from './powershell/snippet.ts';
import { prelude, variablesIn } from './prelude.ts';

/** The shell that somebody has at hand. */
export type Shell = 'posix' | 'powershell';

/** A short command of content/ with the lines that set its variables. */
export interface Filled {
  /** Without a newline at the end; empty if the command uses no variable. */
  prelude: string;
  command: string;
  /** It stands there for a POSIX shell, because that was asked for or no other can run it. */
  isPosix: boolean;
}

/** Fills a command with a target for a shell. */
export function fill(snippet: string, target: Target, shell: Shell): Filled {
  const names = variablesIn(snippet);
  const command = shell === 'powershell' ? powerShellSnippet(snippet) : undefined;
  return command === undefined
    ? { prelude: prelude(names, target).text, command: snippet, isPosix: true }
    : { prelude: powerShellPrelude(names, target), command, isPosix: false };
}
