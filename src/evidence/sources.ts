import type { Quote } from './reading.ts';

/** One text of the evidence: what was typed or pasted, or what a file holds. */
export interface Source {
  /** The name of the file. */
  file?: string;
  text: string;
}

/** Where one of several texts stands in all of them together. */
export interface Section extends Quote {
  file?: string;
}

/** Several texts as one, so that they are read together: a log in a file explains the answer that was pasted. */
export interface Joined {
  text: string;
  sections: Section[];
}

/** An empty line, so that a paragraph or a document of one text never goes on in the next. */
const between = '\n\n';

/** Joins texts, in their order; those that hold nothing are left out. */
export function joined(sources: readonly Source[]): Joined {
  const sections: Section[] = [];
  const kept = sources.filter(({ text }) => text !== '');
  let at = 0;
  for (const { file, text } of kept) {
    sections.push({ from: at, to: at + text.length, ...(file !== undefined && { file }) });
    at += text.length + between.length;
  }
  return {
    text: kept.length === 1 ? (kept[0]?.text ?? '') : kept.map(({ text }) => text).join(between),
    sections,
  };
}

/** The section that holds a place; the last one for a place behind all of them. */
export const sectionAt = (sections: readonly Section[], place: number): Section | undefined =>
  sections.find(({ to }) => place <= to) ?? sections.at(-1);

/** Counts lines, for places that are asked in any order; the text is gone through once. Lines are counted from 1. */
export function lineCounter(text: string): (from: number, place: number) => number {
  const ends: number[] = [];
  let end = text.indexOf('\n');
  while (end >= 0) {
    ends.push(end);
    end = text.indexOf('\n', end + 1);
  }
  const before = (place: number): number => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (from, place) => before(place) - before(from) + 1;
}
