/** A call of curl in parts, each part one option with its argument, quoted. */
export interface Call {
  /** A line to run first; empty for none. */
  setup?: string;
  /** What writes to curl's standard input; empty for none. */
  pipe?: string;
  args: string[];
}

/** One line up to here; beyond it, an option a line. */
const width = 88;

/**
 * Writes a call down: `curl -sS -i` (no progress bar, errors shown, headers printed) and the parts. A backslash at
 * a line's end continues it in bash, dash, zsh and fish alike.
 */
export function curl({ setup = '', pipe = '', args }: Call): string {
  const all = ['curl -sS -i', ...args];
  const [head, method, ...rest] = all;
  const oneLine = `${pipe && `${pipe} | `}${all.join(' ')}`;
  const broken = [...(pipe ? [`${pipe} |`] : []), `${head} ${method}`, ...rest].join(' \\\n  ');
  const call = oneLine.length <= width && !oneLine.includes('\n') ? oneLine : broken;
  return setup ? `${setup}\n${call}` : call;
}
