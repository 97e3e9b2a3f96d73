/** Header lines as people have them: typed, or copied from a transcript or the developer tools. Pure: no DOM. */
import { headerValue } from '../../commands/headers.ts';
import { CommandRefused } from '../../commands/refusal.ts';
import type { Header } from '../../commands/types.ts';
import type { Problem } from '../fields/problem.ts';

/** What a line is not, in words that say what to do. */
function problemOf(line: string): string {
  if (/^[A-Z]+ \S+ HTTP\//.test(line))
    return 'is the request line. Leave it out: method and URL stand above.';
  if (/^:[a-z]+:/.test(line)) return 'is a part of the request line in HTTP/2. Leave it out.';
  return 'has no colon. Write name: value.';
}

function read(line: string): Header | string {
  const at = line.indexOf(':');
  if (at < 1) return problemOf(line);
  const header: Header = [line.slice(0, at).trimEnd(), line.slice(at + 1).replace(/^[ \t]+|[ \t]+$/g, '')];
  try {
    headerValue(header);
    return header;
  } catch (error) {
    if (error instanceof CommandRefused) return `can’t be sent. ${error.message}`;
    throw error;
  }
}

/**
 * The headers of the lines `name: value`, in their order, and what is wrong with the first line that is none. curl's
 * `> ` in front is taken off; empty lines count for nothing.
 */
export function parseHeaders(text: string): { headers: Header[]; problem?: Problem } {
  const headers: Header[] = [];
  let problem: Problem | undefined;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replace(/^> ?/, '').trim();
    if (!line) continue;
    const header = read(line);
    if (typeof header !== 'string') headers.push(header);
    // The line that is being typed is not finished until the reader leaves it.
    else problem ??= { text: `Line ${index + 1} ${header} It is left out until then.`, unfinished: true };
  }
  return { headers, ...(problem && { problem }) };
}
