/** A temporary folder with one file for each snippet, so that one process can look at all of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from '../finding.ts';

export interface Workshop {
  folder: string;
  /** Path of a snippet's file, by its place in the list. */
  fileOf(index: number): string;
}

/** Runs `work` with the snippets written out; the folder is gone afterwards. */
export function withWorkshop<T>(sources: Source[], work: (workshop: Workshop) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'gatewhy-snippets-'));
  const fileOf = (index: number) => join(folder, `${index}.sh`);
  try {
    sources.forEach(({ text }, index) => {
      writeFileSync(fileOf(index), text);
      mkdirSync(join(folder, String(index)));
    });
    return work({ folder, fileOf });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
