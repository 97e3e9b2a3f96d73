import type { Target } from '../../facts/target.ts';
import { isSafe } from '../quote.ts';
import { type VariableName, variables } from '../variables.ts';
import { quotePowerShell } from './quote.ts';

const part = /'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\\\n|[^'"\\]+|[\s\S]/g;
/** What stands between quotes, of either kind. */
const inside = /(['"])(?:(?!\1)[\s\S])*\1/g;
/** What only a POSIX shell knows, and programs that Windows lacks. */
const foreign = /[|;&<>`(){},#]|\\|(?:^|\n)[ \t]*(?:printf|dig|openssl|wc|od|date|jq|sed|grep)\b/;

/**
 * A short command of content/, written for a POSIX shell, as Windows PowerShell 5.1 and PowerShell 7 understand it;
 * undefined if it needs more than programs, plain words, variables and simple quotes, or an argument holds a quotation
 * mark, which 5.1 hands on damaged.
 */
export function powerShellSnippet(snippet: string): string | undefined {
  const pieces: string[] = [];
  // A word of which only a part is quoted may fall apart.
  if (/\S\u2400|\u2400\S/.test(snippet.replace(inside, '\u2400'))) return undefined;
  for (const [one] of snippet.matchAll(part)) {
    if (one === '\\\n') pieces.push('`\n');
    else if (one.startsWith("'")) {
      if (one.includes('"') || one === "''") return undefined;
      pieces.push(one.replace(/[\u2018-\u201b]/g, '$&$&'));
    } else if (one.startsWith('"')) {
      if (/\\["$`]|`|\$\(|[\u201c-\u201e]/.test(one) || one === '""' || one.endsWith('\\"')) return undefined;
      pieces.push(one.replace(/\$\{?(\w+)\}?/g, (_, name: string) => variable(name)));
    } else if (foreign.test(one.replace(/\$\{\w+\}/g, ''))) return undefined;
    else
      pieces.push(
        one
          .replace(/\$\{?(\w+)\}?/g, (_, name: string) => variable(name))
          .replace(/(?<=^|\n)curl /g, 'curl.exe ')
          .replace(/(?<=\s)\/dev\/null\b/g, 'NUL')
          // Bare, `@file` would be a splatted variable; a name with a dot is safe only in quotes.
          .replace(/(?<=\s)(?:@|\w+:\/\/|\w+(?=\.))[\w./-]+/g, (word) => `'${word}'`),
      );
  }
  return pieces.join('');
}

/** Variables of the environment: `$HOST` is PowerShell's own and can't be set. A colon behind a bare name would belong to it. */
const variable = (name: string): string => `\${env:${name}}`;

/** The lines that set variables in PowerShell, filled like `prelude` does for a POSIX shell. */
export const powerShellPrelude = (names: readonly VariableName[], target: Target): string =>
  names
    .map((name) => {
      const value = variables[name].fill(target);
      const shown =
        value !== undefined && isSafe(value) ? value : `<${name}, such as ${variables[name].example}>`;
      return `$env:${name} = ${quotePowerShell(shown)}`;
    })
    .join('\n');
