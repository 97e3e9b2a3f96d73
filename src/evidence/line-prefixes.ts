/** What loggers, CI systems and mail programs put before every line. */
const colour = '(?:\\x1b\\[[0-9;]{0,20}m){0,3}';
const time = '\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?';

/** One shape each: GitLab's, Jenkins's, kubectl's, Compose's, journald's and syslog's. */
const shapes: readonly string[] = [
  `${time} \\d\\d[OE][ +]?`,
  `\\[${time}\\](?: |$)`,
  '\\[pod/[^\\]\\s]{1,200}\\](?: |$)',
  '[\\w.-]{1,60} {1,20}\\|(?: |$)',
  '[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d [\\w.-]{1,64} [\\w./@-]{1,64}(?:\\[\\d{1,8}\\])?:(?: |$)',
].map((shape) => `^${colour}${shape}`);

/** So many lines tell what stands before all of them. */
const looked = 400;

/**
 * The pattern of what stands before the lines of a text, if nearly all of them have it, and to be taken out before each;
 * undefined if nothing does. `>` of a quoted mail counts only before every line: `curl -v` marks its own lines so.
 */
export function prefixIn(text: string): string | undefined {
  const lines: string[] = [];
  for (const [line] of text.slice(0, 100_000).matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue;
    lines.push(line.slice(0, 300));
    if (lines.length === looked) break;
  }
  if (lines.length < 2) return undefined;
  const found = shapes.filter((shape) => {
    const pattern = new RegExp(shape);
    return lines.filter((line) => pattern.test(line)).length >= lines.length * 0.8;
  });
  const quoted = quotedBy(lines);
  if (quoted > 0) found.push(`^(?:>[ \\t]?){${quoted}}`);
  const indent = Math.min(...lines.map((line) => /^[ \t]{0,80}/.exec(line)?.[0].length ?? 0));
  if (indent > 0) found.push(`^[ \\t]{${indent}}`);
  return found.length > 0 ? found.join('|') : undefined;
}

/** How often a mail was quoted. */
function quotedBy(lines: readonly string[]): number {
  let depth = 0;
  let rest = lines;
  while (depth < 3 && rest.every((line) => line.startsWith('>'))) {
    depth++;
    rest = rest.map((line) => line.replace(/^>[ \t]?/, '')).filter((line) => line.trim() !== '');
    if (rest.length < 2) break;
  }
  return depth;
}
