import { spawnSync } from 'node:child_process';
import type { Finding, Source } from '../finding.ts';
import { readCommands } from './words.ts';

let known: { long: Set<string>; short: Set<string>; takeValue: Set<string> } | undefined;

/** The options of the curl that is installed, from its own help: ` -X, --request <method>  Specify …`. */
function options() {
  if (known) return known;
  known = { long: new Set(), short: new Set(), takeValue: new Set() };
  const { stdout } = spawnSync('curl', ['--help', 'all'], { encoding: 'utf8' });
  for (const [, short, long = '', value] of stdout.matchAll(/^\s+(?:-(\S), )?--([\w.-]+)( <)?/gm)) {
    known.long.add(long).add(`no-${long}`);
    if (short) known.short.add(short);
    if (value) known.takeValue.add(`--${long}`).add(`-${short}`);
  }
  return known;
}

function unknownOptions(texts: string[]): string[] {
  const { long, short, takeValue } = options();
  const faults: string[] = [];
  for (let at = 1; at < texts.length; at++) {
    const text = texts[at] ?? '';
    if (takeValue.has(text)) at++;
    else if (text.startsWith('--')) {
      if (!long.has(text.slice(2))) faults.push(text);
    } else if (/^-./.test(text)) {
      const letters = [...text.slice(1)];
      const end = letters.findIndex((letter) => takeValue.has(`-${letter}`));
      faults.push(...letters.slice(0, end < 0 ? undefined : end).filter((letter) => !short.has(letter)));
      // The last letter of a bundle may take the next word: `-sSo FILE`.
      if (end >= 0 && end === letters.length - 1) at++;
    }
  }
  return faults;
}

/** Options that curl does not have, in the `curl` commands of a snippet. */
export function checkCurl({ file, text }: Source): Finding[] {
  return readCommands(text).flatMap(({ words, line }) => {
    if (words[0]?.text !== 'curl') return [];
    return unknownOptions(words.map((word) => word.text)).map((option) => ({
      file,
      line,
      what: `curl has no option ${option}`,
      cure: 'See `curl --help all`',
    }));
  });
}
