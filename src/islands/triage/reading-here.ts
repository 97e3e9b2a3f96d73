/** Reads evidence in the page itself, where a browser has no workers of this kind: less of it, since it holds the page up. */
import { carryOut, type Report, type Task, type Texts } from './reading-task.ts';

/** Characters that are read in the page. */
export const longestHere = 200_000;
const texts: Texts = new Map();

export const readHere = (task: Task, tell: (report: Report) => void): Promise<void> =>
  carryOut(task, texts, tell, longestHere);
