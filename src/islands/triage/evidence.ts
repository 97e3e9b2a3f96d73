import { useEffect, useRef, useState } from 'preact/hooks';
import { type Digest, emptyDigest } from '../../evidence/digest.ts';
import { longest } from '../../evidence/limits.ts';
import { mostBytes, problemOf } from './file-words.ts';
import type { Reader } from './reader.ts';
import type { EvidenceFile, Progress, Report } from './reading-task.ts';

/** Milliseconds without typing after which the text is read. */
const pause = 150;
/** A reading that takes no longer than this, in milliseconds, is not worth a word. */
const quick = 300;

/** What was taken in: the files that could be read, and what they and the text say together. */
export interface Taken {
  files: readonly EvidenceFile[];
  digest: Digest;
  /** Another of several requests was chosen. */
  isOther: boolean;
}

export interface Gathering {
  /** What is going on, once it has taken a while. */
  progress: Progress | undefined;
  /** What went wrong, in sentences. */
  problems: readonly string[];
  type(text: string): void;
  /** Reads a text at once. */
  begin(text: string): void;
  add(files: readonly File[]): void;
  remove(id: number): void;
  choose(choice: number): void;
  cancel(): void;
}

const onlyHere =
  'This browser can’t read in the background: only the first 200,000 characters were read. Paste the failing request by itself, or use a newer browser.';

let lastId = 0;

/**
 * Has evidence read and hands over what comes of it. `now`: the text and the files of the page as it is; `take` gets the
 * result of the latest wish, and of no other.
 */
export function useEvidence(
  reader: Reader | undefined,
  now: () => { text: string; files: readonly EvidenceFile[] },
  take: (taken: Taken) => void,
): Gathering {
  const [progress, setProgress] = useState<Progress | undefined>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const timers = useRef<{ typing?: number; quiet?: number }>({});
  const latest = useRef<Progress | undefined>(undefined);
  /** The files that are being read, which may be more than those of the page. */
  const wanted = useRef<readonly EvidenceFile[]>([]);
  /** The text that the page's digest is of. */
  const read = useRef('');

  const rest = (): void => {
    clearTimeout(timers.current.quiet);
    delete timers.current.quiet;
    latest.current = undefined;
    setProgress(undefined);
  };
  const show = (told: Progress): void => {
    latest.current = told;
    // The first word waits; once there is one, the others follow.
    timers.current.quiet ??= window.setTimeout(() => {
      timers.current.quiet = -1;
      setProgress(latest.current);
    }, quick);
    if (timers.current.quiet === -1) setProgress(told);
  };
  const gather = (text: string, files: readonly EvidenceFile[], choice?: number): void => {
    clearTimeout(timers.current.typing);
    wanted.current = files;
    if (text === '' && files.length === 0) {
      reader?.cancel();
      rest();
      read.current = text;
      take({ files, digest: emptyDigest, isOther: false });
      return;
    }
    show({});
    reader?.read({ text, files, ...(choice !== undefined && { choice }) }, (report) => {
      if (report.kind === 'progress') show(report.progress);
      else end(report, text, files, choice);
    });
  };
  const end = (
    report: Exclude<Report, { kind: 'progress' }>,
    text: string,
    files: readonly EvidenceFile[],
    choice: number | undefined,
  ): void => {
    rest();
    if (report.kind === 'failed') {
      wanted.current = now().files;
      setProblems([
        `The text could not be read: ${report.message || 'the reader broke off'}. What you typed is still here. Try it with less of it.`,
      ]);
      return;
    }
    const bad = new Map(report.problems.map(({ id, problem }) => [id, problem]));
    const good = files.filter(({ id }) => !bad.has(id));
    wanted.current = good;
    read.current = text;
    const size = good.reduce((sum, { file }) => sum + file.size, text.length);
    setProblems((before) => [
      ...before,
      ...(reader?.readsHere && size > longest ? [onlyHere] : []),
      ...files.flatMap(({ id, file }) => {
        const problem = bad.get(id);
        return problem ? [problemOf(file.name, problem)] : [];
      }),
    ]);
    take({ files: good, digest: report.digest, isOther: choice !== undefined });
  };
  useEffect(
    () => () => {
      for (const timer of Object.values(timers.current)) clearTimeout(timer);
      reader?.cancel();
    },
    [reader],
  );

  return {
    progress,
    problems,
    type: (text) => {
      clearTimeout(timers.current.typing);
      timers.current.typing = window.setTimeout(() => {
        setProblems([]);
        gather(text, wanted.current);
      }, pause);
    },
    begin: (text) => gather(text, wanted.current),
    add: (chosen) => {
      let room = mostBytes - wanted.current.reduce((sum, { file }) => sum + file.size, 0);
      const fitting = chosen.filter(({ size }) => {
        const fits = size <= room;
        if (fits) room -= size;
        return fits;
      });
      setProblems(
        chosen.filter((file) => !fitting.includes(file)).map(({ name }) => problemOf(name, 'too-big')),
      );
      if (fitting.length === 0) return;
      gather(now().text, [...wanted.current, ...fitting.map((file) => ({ id: ++lastId, file }))]);
    },
    remove: (id) => {
      setProblems([]);
      gather(
        now().text,
        wanted.current.filter((one) => one.id !== id),
      );
    },
    choose: (choice) => gather(now().text, wanted.current, choice),
    cancel: () => {
      const { text, files } = now();
      const wasAdding = wanted.current.length > files.length;
      reader?.cancel();
      rest();
      wanted.current = files;
      // What was typed while files were being read is still to be read.
      if (wasAdding && text !== read.current) gather(text, files);
    },
  };
}
