/** Numbers that look random and are the same in every run (mulberry32). */
export interface Random {
  /** 0 to below `most`. */
  below: (most: number) => number;
  one: <T>(list: readonly T[]) => T;
  chance: (part: number) => boolean;
  text: (letters: string, length: number) => string;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most: number) => Math.floor(next() * most);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const text = (letters: string, length: number) => Array.from({ length }, () => one([...letters])).join('');
  return { below, one, chance: (part) => next() < part, text };
}

export const small = 'abcdefghijklmnopqrstuvwxyz';
export const alphanumeric = `${small}ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789`;
