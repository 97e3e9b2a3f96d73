/** Slips of the finger, made by rule: two letters swapped, one left out, doubled, or its neighbour on the keyboard hit. */

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighbour(letter: string): string {
  const row = rows.find((one) => one.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  return row[at + 1] ?? row[at - 1] ?? letter;
}

const slips: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at + 1) + word.slice(at),
  (word, at) => word.slice(0, at) + neighbour(word[at] ?? '') + word.slice(at + 1),
];

/** A text with one slip in each word of at least five letters; `seed` chooses where, and which. */
export function withSlips(text: string, seed: number): string {
  let n = seed;
  const next = (below: number): number => {
    // A small linear congruential generator: the same seed makes the same slips.
    n = (n * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((n / 2_147_483_648) * below);
  };
  return text.replace(/[a-z]{5,}/gi, (word) => {
    const slip = slips[next(slips.length)];
    return slip ? slip(word.toLowerCase(), 1 + next(word.length - 2)) : word;
  });
}
