/** Forgives slips of the finger: a word that no page has becomes the nearest one that some page has. */
import { empty } from './search-words.ts';

const word = /[a-z]+/g;
/** Shorter words have too many neighbours. */
const shortest = 4;
/** From this weight on a word tells something of a page. */
const telling = 3;
/** Texts with more words are pasted, not typed. */
const mostWords = 60;
/** So many words are mended: each costs a look at every word that the pages have. */
const mostMended = 24;

/** Which letters a word has, one bit for each. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) - 97);
  return bits;
}

function bitsIn(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count++;
  return count;
}

/**
 * How many letters have to be inserted, dropped, changed or swapped with their neighbour to come from one word to the
 * other; more than `most` is `most + 1`. (The optimal string alignment distance.)
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? most + 1;
}

interface Entry {
  term: string;
  letters: number;
  weight: number;
}

export class Spelling {
  readonly #weights = new Map<string, number>();
  #entries: Entry[] | undefined;

  /** Learns the words of a text. Those that weigh more are preferred where two are as near. */
  learn(text: string, weight: number): void {
    for (const [term] of text.toLowerCase().matchAll(word)) {
      if (term.length < shortest || empty.has(term)) continue;
      this.#weights.set(term, (this.#weights.get(term) ?? 0) + weight);
      this.#entries = undefined;
    }
  }

  /** The query with its unknown words mended, in small letters; undefined if there is nothing to mend. */
  mend(query: string): string | undefined {
    const low = query.toLowerCase();
    if ((low.match(word)?.length ?? 0) > mostWords) return undefined;
    let mended = false;
    let unknown = 0;
    const text = low.replace(word, (term, at: number) => {
      const isKnown = this.#isKnown(term, at + term.length === low.length) || ++unknown > mostMended;
      const nearest = isKnown ? undefined : this.#nearest(term);
      mended ||= nearest !== undefined;
      return nearest ?? term;
    });
    return mended ? text : undefined;
  }

  /** The last word may be one that somebody is still typing. */
  #isKnown(term: string, isLast: boolean): boolean {
    if (term.length < shortest || empty.has(term) || this.#weights.has(term)) return true;
    return isLast && this.#all().some(({ term: known }) => known.startsWith(term));
  }

  #nearest(term: string): string | undefined {
    const most = term.length < 6 ? 1 : term.length < 9 ? 2 : 3;
    const letters = lettersOf(term);
    // A short word is near to many: only to a telling one it is a slip.
    const lightest = term.length < 6 ? telling : 0;
    let best: Entry | undefined;
    let least = most + 1;
    for (const entry of this.#all()) {
      if (entry.weight < lightest) continue;
      // Each change of a letter makes at most two letters differ.
      if (bitsIn(entry.letters ^ letters) > 2 * most) continue;
      const far = distance(term, entry.term, Math.min(most, least));
      if (far < least || (far === least && far <= most && entry.weight > (best?.weight ?? 0))) {
        best = entry;
        least = far;
      }
    }
    return best?.term;
  }

  #all(): Entry[] {
    this.#entries ??= [...this.#weights].map(([term, weight]) => ({
      term,
      letters: lettersOf(term),
      weight,
    }));
    return this.#entries;
  }
}
