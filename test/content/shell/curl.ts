import { spawnSync } from 'node:child_process';
import type { Finding, Source } from '../finding.ts';
import { readCommands } from './words.ts';

interface Known {
  /** Long names by letter. */
  letters: Map<string, string>;
  /** Long names, and whether a value follows. */
  takesValue: Map<string, boolean>;
}

let known: Known | undefined;

/** The options of the curl that is installed, from its own help: ` -X, --request <method>  Specify …`. */
function knownOptions(): Known {
  if (known) return known;
  known = { letters: new Map(), takesValue: new Map() };
  const { stdout } = spawnSync('curl', ['--help', 'all'], { encoding: 'utf8' });
  for (const [, short, long = '', value] of stdout.matchAll(/^\s+(?:-(\S), )?--([\w.-]+)( <)?/gm)) {
    known.takesValue.set(long, value !== undefined);
    if (!value) known.takesValue.set(`no-${long}`, false);
    if (short) known.letters.set(short, long);
  }
  return known;
}

export interface CurlWords {
  /** Options by their long names, each with its value. */
  options: { name: string; value: string }[];
  /** Options that this curl does not have, as they are written. */
  unknown: string[];
  positional: string[];
}

/** The arguments of a `curl` command, taken apart as curl does. */
export function readOptions(texts: readonly string[]): CurlWords {
  const { letters, takesValue } = knownOptions();
  const read: CurlWords = { options: [], unknown: [], positional: [] };
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? '';
    if (text.startsWith('--')) {
      const name = text.slice(2);
      if (!takesValue.has(name)) read.unknown.push(text);
      else read.options.push({ name, value: takesValue.get(name) ? (texts[++at] ?? '') : '' });
    } else if (/^-./.test(text)) {
      for (let letter = 1; letter < text.length; letter++) {
        const name = letters.get(text[letter] ?? '');
        if (name === undefined) read.unknown.push(text[letter] ?? '');
        else if (!takesValue.get(name)) read.options.push({ name, value: '' });
        else {
          // The last letter of a bundle takes the next word: `-sSo FILE`.
          read.options.push({ name, value: text.slice(letter + 1) || (texts[++at] ?? '') });
          break;
        }
      }
    } else read.positional.push(text);
  }
  return read;
}

/** Options that curl does not have, in the `curl` commands of a snippet. */
export function checkCurl({ file, text }: Source): Finding[] {
  return readCommands(text).flatMap(({ words, line }) => {
    if (words[0]?.text !== 'curl') return [];
    return readOptions(words.slice(1).map((word) => word.text)).unknown.map((option) => ({
      file,
      line,
      what: `curl has no option ${option}`,
      cure: 'See `curl --help all`',
    }));
  });
}
