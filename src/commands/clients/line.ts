/** One line up to here; beyond it, an argument a line. */
const width = 88;

/** Words of a command, each quoted, on one line or continued with backslashes, as `curl.ts` does it. */
export function line(words: readonly string[], pipe = ''): string {
  const one = `${pipe && `${pipe} | `}${words.join(' ')}`;
  if (one.length <= width && !one.includes('\n')) return one;
  const [first = '', ...rest] = words;
  return [...(pipe ? [`${pipe} |`] : []), first, ...rest].join(' \\\n  ');
}
