import type { RawHttp } from '../signing/verify.ts';
import { bytesOf } from '../signing/verify.ts';

/** The words of a simple command, as bash, dash, zsh and fish read those that `src/commands` writes. */
export function wordsOf(command: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (const [part] of command.matchAll(/\\\n\s*|\\[\s\S]|'[^']*'|\s+|[^\s'\\]+/g)) {
    if (/^(\\\n)?\s*$/.test(part)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + (part.startsWith("'") ? part.slice(1, -1) : part.replace(/^\\/, ''));
  }
  return word === undefined ? words : [...words, word];
}

/** The request that a curl command sends, as it arrives: method, target, headers, body. */
export function requestOf(command: string): RawHttp {
  const words = wordsOf(command);
  const after = (option: string) => words.flatMap((word, at) => (words[at - 1] === option ? [word] : []));
  const { host, pathname, search } = new URL(words.at(-1) ?? '');
  const headers = after('-H').map((line): [string, string] => {
    const at = line.search(/[:;]/);
    return [line.slice(0, at), bytesOf(line.slice(at + 1).trim())];
  });
  return {
    method: after('-X')[0] ?? 'HEAD',
    target: `${pathname}${search}`,
    headers: [['host', host], ...headers],
    body: Buffer.from(after('--data-raw')[0] ?? ''),
  };
}
