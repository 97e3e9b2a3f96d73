import type { Answers } from './field.ts';
import { Refused } from './interview.ts';

/** `cause --slug x --title=y` as the kind and the answers. Which answers there are is for the kind to say. */
export function readArguments(args: readonly string[]): { kind: string; options: Answers } {
  const options: Answers = {};
  const words: string[] = [];
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (name === undefined) {
      words.push(word);
      continue;
    }
    const value = inline ?? rest.shift();
    if (value === undefined) throw new Refused(`--${name} has no value. Write --${name} 'its value'.`);
    options[name] = value;
  }
  const [kind = '', stray] = words;
  if (stray !== undefined) throw new Refused(`"${stray}" is no option. Write --name '${stray}', in quotes.`);
  return { kind, options };
}
