import type { Target } from '../facts/target.ts';
import { isSafe, quote } from './quote.ts';
import { fromEnvironment, type VariableName, variables } from './variables.ts';

/** The lines that go in front of a snippet. */
export interface Prelude {
  /** `export NAME='value'` lines, without a newline at the end; empty if the snippet uses no variable. */
  text: string;
  /** Names whose value the reader still has to put in. */
  placeholders: VariableName[];
}

/** `$NAME` and `${NAME}` where a shell expands them: not between single quotes, not after a backslash, no comments. */
function expanded(snippet: string): string[] {
  const names: string[] = [];
  const inQuotes = /\\[\s\S]|\$\{?([A-Za-z_]\w*)/g;
  const parts = /\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|(?<=^|\s)#[^\n]*|\$\{?[A-Za-z_]\w*/g;
  for (const [part] of snippet.matchAll(parts)) {
    if (part.startsWith("'") || part.startsWith('#')) continue;
    for (const [, name] of part.matchAll(inQuotes)) if (name) names.push(name);
  }
  return [...new Set(names)];
}

const isVariable = (name: string): name is VariableName => Object.hasOwn(variables, name);

/** The variables of the list that a snippet uses, in the order of the list. */
export function variablesIn(snippet: string): VariableName[] {
  const used = new Set(expanded(snippet));
  return Object.keys(variables)
    .filter(isVariable)
    .filter((name) => used.has(name));
}

/** Variables that a snippet uses and that nobody sets: neither of the list nor the AWS CLI's own. */
export const strayVariables = (snippet: string): string[] =>
  expanded(snippet).filter((name) => !isVariable(name) && !fromEnvironment.includes(name));

/**
 * `export` lines for the named variables, filled from a target. What the target doesn't say (or what may not stand on
 * a command line) is written `<NAME, such as example>`, which no service takes for a value, and is listed.
 */
export function prelude(names: readonly VariableName[], target: Target): Prelude {
  const placeholders: VariableName[] = [];
  const lines = names.map((name) => {
    const value = variables[name].fill(target);
    if (value !== undefined && isSafe(value)) return `export ${name}=${quote(value)}`;
    placeholders.push(name);
    return `export ${name}=${quote(`<${name}, such as ${variables[name].example}>`)}`;
  });
  return { text: lines.join('\n'), placeholders };
}
