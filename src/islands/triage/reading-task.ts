/** Reading evidence as one task: what is asked for, what is told meanwhile and at the end. Runs in a worker or in the page. */
import type { Digest } from '../../evidence/digest.ts';
import { digestOf } from '../../evidence/digest-of.ts';
import type { Source } from '../../evidence/sources.ts';
import { type FileProblem, textOf } from './file-text.ts';

/** A file that somebody chose, with a number by which it is known. */
export interface EvidenceFile {
  id: number;
  file: File;
}

export interface Task {
  /** Tells the reports of one task from those of another. */
  id: number;
  text: string;
  files: readonly EvidenceFile[];
  /** The number of the failing request to read. */
  choice?: number;
}

/** How far a file has been read, in bytes; without a file the texts are being gone through. */
export interface Progress {
  file?: { name: string; read: number; size: number };
}

export type Report = { id: number } & (
  | { kind: 'progress'; progress: Progress }
  | { kind: 'done'; digest: Digest; problems: { id: number; problem: FileProblem }[] }
  | { kind: 'failed'; message: string }
);

/** Bytes between two reports of progress. */
const often = 2_000_000;

/** Texts of files that have been read, so that more typing does not read them again. */
export type Texts = Map<number, string>;

/**
 * Carries a task out and tells of it. Never throws. `longest`: of all texts together no more characters than this are
 * taken.
 */
export async function carryOut(
  { id, text, files, choice }: Task,
  texts: Texts,
  tell: (report: Report) => void,
  longest = Number.POSITIVE_INFINITY,
): Promise<void> {
  try {
    const problems: { id: number; problem: FileProblem }[] = [];
    const sources: Source[] = [];
    for (const one of files) {
      const got = await held(one, texts, (progress) => tell({ id, kind: 'progress', progress }));
      if ('problem' in got) problems.push({ id: one.id, problem: got.problem });
      else sources.push({ file: one.file.name, text: got.text });
    }
    for (const known of texts.keys()) if (!files.some((one) => one.id === known)) texts.delete(known);
    if (files.length > 0) tell({ id, kind: 'progress', progress: {} });
    // What was pasted comes last: of several answers the last one counts.
    sources.push({ text });
    tell({ id, kind: 'done', digest: digestOf(limited(sources, longest), choice), problems });
  } catch (error) {
    tell({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

async function held(
  { id, file }: EvidenceFile,
  texts: Texts,
  onProgress: (progress: Progress) => void,
): Promise<{ text: string } | { problem: FileProblem }> {
  const known = texts.get(id);
  if (known !== undefined) return { text: known };
  const { name, size } = file;
  let told = 0;
  onProgress({ file: { name, read: 0, size } });
  const got = await textOf(file, (read) => {
    if (read - told < often && read < size) return;
    told = read;
    onProgress({ file: { name, read, size } });
  });
  if ('text' in got) texts.set(id, got.text);
  return got;
}

/** The beginnings of texts, together no longer than a number of characters; what was pasted goes before files. */
function limited(sources: readonly Source[], longest: number): Source[] {
  let room = longest;
  return sources
    .toReversed()
    .map((source) => {
      const text = source.text.slice(0, room);
      room -= text.length;
      return { ...source, text };
    })
    .toReversed();
}
