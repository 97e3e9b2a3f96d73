/** One fault of the content: what is wrong, where, and how to mend it. */
export interface Problem {
  /** Path from the project's folder, with `/`. */
  file: string;
  /** Counted from 1, where it is known. */
  line?: number;
  what: string;
  cure: string;
}

/** `content/…/cause.md:3: title has 93 characters. Shorten it to 90.` */
export function describeProblem({ file, line, what, cure }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${what}. ${cure}.`;
}

/** Thrown with every problem at once, so that one run is enough to see them all. */
export class CatalogueError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map((problem) => `  ${describeProblem(problem)}`).sort();
    super(`content/ has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${lines.join('\n')}`);
    this.name = 'CatalogueError';
    this.problems = problems;
  }
}
