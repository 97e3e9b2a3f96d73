/**
 * Takes out of texts what nobody else may see. One redactor for one case: the same value is the same token in all of
 * its texts, so that what belongs together still can be seen. Nothing here throws; the time taken is in proportion to
 * the text.
 */
import { Echoes, isOwn } from './echoes.ts';
import { claimsOf } from './jwt.ts';
import { type Kind, type Span, tokenPattern } from './kinds.ts';
import { pairSpans } from './pairs.ts';
import { peopleSpans } from './people.ts';
import { optionSpans, pathSpans, saidSpans } from './places.ts';
import { shapeSpans } from './shapes.ts';
import { fold, merged, unfolded } from './spans.ts';
import { spokenSpans } from './spoken.ts';
import { Vault } from './vault.ts';

/** A value that was removed: what stands for it, and how often. */
export interface Removed {
  kind: Kind;
  token: string;
  count: number;
}

export interface Redacted {
  text: string;
  /** In the order in which they first stood in the text. */
  removed: Removed[];
  /** Where a place of the original stands in `text`; what was removed counts as a whole. */
  place(at: number, side: 'from' | 'to'): number;
}

const detectors = [pairSpans, shapeSpans, optionSpans, saidSpans, spokenSpans, pathSpans, peopleSpans];

/** What a value of a pair of user name and password also says. */
function inside(value: string, kind: Kind): string[] {
  if (kind === 'login') return [value.slice(value.indexOf(':') + 1)];
  if (kind !== 'basic') return [];
  try {
    const plain = atob(value);
    return [plain, plain.slice(plain.indexOf(':') + 1)];
  } catch {
    return [];
  }
}

export class Redactor {
  readonly #vault = new Vault();
  readonly #known = new Echoes(4, false);
  readonly #named = new Echoes(2, true);

  /** `more`: texts that the person wants to be removed as well, in any case of letters. */
  constructor(more: readonly string[] = []) {
    for (const text of more) this.#named.add(text.trim(), 'removed');
  }

  redact(text: string): Redacted {
    const kept = [...text.matchAll(tokenPattern)].map(({ 0: token, 1: kind, 2: number, index }) => {
      this.#vault.reserve(kind as Kind, Number(number));
      return { from: index, to: index + token.length };
    });
    const found = merged(
      detectors.flatMap((spans) => spans(text)),
      kept,
    ).map((span) => unfolded(text, span));
    for (const { from, to, kind } of found) {
      const value = text.slice(from, to).trim();
      for (const one of [value, ...inside(value, kind)]) if (isOwn(one)) this.#known.add(one, kind);
    }
    return this.#replace(
      text,
      merged([...found, ...this.#known.spans(text), ...this.#named.spans(text)], kept),
    );
  }

  /** Takes out only what the person named: for words that are the site's own. */
  redactNamed(text: string): string {
    return this.#replace(text, merged(this.#named.spans(text), [])).text;
  }

  #replace(text: string, spans: readonly Span[]): Redacted {
    const removed = new Map<string, Removed>();
    const pieces: string[] = [];
    const cuts: { from: number; to: number; shift: number; length: number }[] = [];
    let at = 0;
    let length = 0;
    for (const { from, to, kind } of spans) {
      const value = text.slice(from, to);
      const made = this.#vault.tokenOf(value.replace(fold, ''), kind);
      const { token } = made;
      const prefix = made.kind === 'access-key' ? (/^A[KS]IA/i.exec(value)?.[0] ?? '') : '';
      const shown = prefix + token + (made.kind === 'jwt' ? this.#claims(text, from, to) : '');
      pieces.push(text.slice(at, from), shown);
      length += from - at;
      cuts.push({ from, to, shift: length, length: shown.length });
      length += shown.length;
      at = to;
      const one = removed.get(token) ?? { kind: made.kind, token, count: 0 };
      one.count++;
      removed.set(token, one);
    }
    pieces.push(text.slice(at));
    const place = (where: number, side: 'from' | 'to'): number => {
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((cuts[middle]?.from ?? 0) < where) low = middle + 1;
        else high = middle;
      }
      const cut = cuts[low - 1];
      if (!cut) return where;
      if (where < cut.to) return side === 'from' ? cut.shift : cut.shift + cut.length;
      return where - cut.to + cut.shift + cut.length;
    };
    return { text: pieces.join(''), removed: [...removed.values()], place };
  }

  /** The claims of a token in brackets. Not in an address, which they would break. */
  #claims(text: string, from: number, to: number): string {
    if (/[/=]/.test(text[from - 1] ?? '') || text[to] === '&') return '';
    const claims = claimsOf(text.slice(from, to).replace(fold, ''));
    return claims.length > 0 ? ` [${this.redact(claims.join(' ')).text}]` : '';
  }
}

/** Redacts one text by itself. */
export const redact = (text: string, more: readonly string[] = []): Redacted =>
  new Redactor(more).redact(text);
