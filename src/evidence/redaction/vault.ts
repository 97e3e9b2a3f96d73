import type { Kind } from './kinds.ts';

const decoded = (value: string): string => {
  try {
    return value.includes('%') ? decodeURIComponent(value) : value;
  } catch {
    return value;
  }
};

/** Gives each value its token: the same one for the same value, for as long as the vault is kept. */
export class Vault {
  readonly #tokens = new Map<string, { kind: Kind; token: string }>();
  readonly #last = new Map<Kind, number>();

  /** The token of a value; the first kind that a value was found as stays. */
  tokenOf(value: string, kind: Kind): { kind: Kind; token: string } {
    const key = decoded(value.trim()).replaceAll('\\/', '/');
    const known = this.#tokens.get(key);
    if (known) return known;
    const number = (this.#last.get(kind) ?? 0) + 1;
    this.#last.set(kind, number);
    const made = { kind, token: `<${kind}-${number}>` };
    this.#tokens.set(key, made);
    return made;
  }

  /** A number that a text already uses for another value is not given again. */
  reserve(kind: Kind, number: number): void {
    this.#last.set(kind, Math.max(this.#last.get(kind) ?? 0, number));
  }
}
