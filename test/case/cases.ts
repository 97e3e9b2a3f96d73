/** The reported cases whose errors are in scope, each with what its reporter could answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportedCase } from '../../src/case/score.ts';

/** The file, as `npm run -s cases` takes it. */
export const casesFile = join(import.meta.dirname, 'data/cases.jsonl');

export const cases: ReportedCase[] = readFileSync(casesFile, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
