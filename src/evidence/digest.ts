/**
 * What a page needs to know of evidence that somebody else holds, such as a worker with files of 50 MB: what was read,
 * and of the text only what was kept.
 */
import type { Excerpt } from './excerpt.ts';
import type { Piece } from './extract.ts';
import type { Gap } from './forms/form.ts';
import type { Reading } from './read.ts';

/** Where something stands in the evidence. */
export interface Spot {
  file?: string;
  /** Counted from 1. */
  line: number;
}

/** A part of the evidence that was not understood: its first words, without secrets, and why if that is known. */
export interface Missed extends Spot {
  words: string;
  why?: Gap['why'];
}

export interface Digest {
  /**
   * What was read. The quotes of errors, findings and contradictions are places in `text`; those of documents, choices
   * and `unread` are places in the whole evidence, which is not here: their spots are.
   */
  reading: Reading;
  /** What was kept of the evidence: all of it, if it is short. With its secrets. */
  text: string;
  pieces: Piece[];
  /** The lines that facts were read from, without secrets. */
  excerpts: Excerpt[];
  /** Where each document and each choice stands, in their order. */
  documents: Spot[];
  choices: Spot[];
  missed: Missed[];
}

/** The digest of no evidence at all. */
export const emptyDigest: Digest = {
  reading: {
    errors: [],
    findings: [],
    facts: {},
    target: {},
    documents: [],
    choices: [],
    contradictions: [],
    unread: [],
  },
  text: '',
  pieces: [],
  excerpts: [],
  documents: [],
  choices: [],
  missed: [],
};
