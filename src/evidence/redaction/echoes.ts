/** Values that are known, wherever else they stand: in a message, another encoding, in the middle of a word. */
import type { Span } from './kinds.ts';

/** A list of texts to look for. */
export class Echoes {
  readonly #byHead = new Map<string, Map<number, Map<string, Span['kind']>>>();
  readonly #head: number;
  readonly #anyCase: boolean;

  /** `head`: by so many first characters texts are told apart, so that a long list takes no longer than a short one. */
  constructor(head: number, anyCase: boolean) {
    this.#head = head;
    this.#anyCase = anyCase;
  }

  /** Adds a text of at least `head` characters, in the ways in which programs encode it. */
  add(text: string, kind: Span['kind']): void {
    for (const form of formsOf(text)) {
      const key = this.#anyCase ? form.toLowerCase() : form;
      if (key.length < this.#head) continue;
      const start = key.slice(0, this.#head);
      const lengths = this.#byHead.get(start) ?? new Map<number, Map<string, Span['kind']>>();
      const texts = lengths.get(key.length) ?? new Map<string, Span['kind']>();
      if (!texts.has(key)) texts.set(key, kind);
      lengths.set(key.length, texts);
      this.#byHead.set(start, lengths);
    }
  }

  /** Where any of them stands. */
  spans(raw: string): Span[] {
    const spans: Span[] = [];
    if (this.#byHead.size === 0) return spans;
    const lower = this.#anyCase ? raw.toLowerCase() : raw;
    // One letter of Turkish grows when it is lowered.
    const text = lower.length === raw.length ? lower : raw;
    for (let at = 0; at + this.#head <= text.length; at++) {
      const lengths = this.#byHead.get(text.slice(at, at + this.#head));
      if (!lengths) continue;
      let longest = 0;
      let kind: Span['kind'] | undefined;
      for (const [length, texts] of lengths) {
        if (length <= longest) continue;
        const found = texts.get(text.slice(at, at + length));
        if (found === undefined) continue;
        longest = length;
        kind = found;
      }
      if (kind === undefined) continue;
      spans.push({ from: at, to: at + longest, kind });
      at += longest - 1;
    }
    return spans;
  }
}

const attempt = (change: () => string): string[] => {
  try {
    return [change()];
  } catch {
    return [];
  }
};

/** A text as it is, percent-encoded and decoded, and as JSON writes it. */
const formsOf = (text: string): Set<string> =>
  new Set([
    text,
    ...attempt(() => encodeURIComponent(text)),
    ...attempt(() => decodeURIComponent(text)),
    JSON.stringify(text).slice(1, -1),
    text.replaceAll('/', '\\/'),
  ]);

/** Whether a value is so much its own that each other place where it stands means the same. */
export const isOwn = (value: string): boolean =>
  value.length >= 8 &&
  (/\d/.test(value) || /[a-z][A-Z]|[^\w\s.-]/.test(value) || value.length >= 16) &&
  !/^\d{1,9}$/.test(value);
