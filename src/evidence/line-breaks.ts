import { type Stretch, stretchOf } from './reading.ts';

/** Longer texts are logs and files, whose lines stand for themselves. */
const longest = 20_000;
/** A single line end between two words. */
const within = /(?<=[\w,:'")])\n(?=[\w'"(])/g;
const known = new WeakMap<Stretch, Stretch | undefined>();

/**
 * A stretch with a blank in place of each single line end between words, so that a sentence is found that a window, a
 * mail program or a person broke; as long as before, so that places agree. Undefined if there is nothing to join.
 */
export function unbroken(stretch: Stretch): Stretch | undefined {
  if (known.has(stretch)) return known.get(stretch);
  const { text, at } = stretch;
  const joined = text.length > longest || !text.includes('\n') ? text : text.replace(within, ' ');
  const found = joined === text ? undefined : { ...stretchOf(joined), at };
  known.set(stretch, found);
  return found;
}
