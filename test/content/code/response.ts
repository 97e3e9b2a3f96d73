import type { Finding, Source } from '../finding.ts';

/** An example response: a status line, headers, an empty line, a body that is JSON if its type says so. */
export function checkResponse({ file, text }: Source): Finding[] {
  const lines = text.split('\n');
  const fault = (line: number, what: string, cure: string): Finding[] => [{ file, line, what, cure }];
  if (!/^HTTP\/(1\.1|2) \d{3}( \S.*)?$/.test(lines[0] ?? '')) {
    return fault(
      1,
      'does not begin with a status line',
      'Begin with `HTTP/1.1 403 Forbidden` or `HTTP/2 403`',
    );
  }
  const end = lines.indexOf('', 1);
  const headers = lines.slice(1, end < 0 ? undefined : end);
  const wrong = headers.findIndex((line) => !/^[!#$%&'*+.^_`|~\w-]+: \S.*$/.test(line));
  if (wrong >= 0)
    return fault(wrong + 2, 'is not a header', 'Write `name: value`, then one empty line before the body');
  const body =
    end < 0
      ? ''
      : lines
          .slice(end + 1)
          .join('\n')
          .trim();
  const length = headers.findIndex((line) => /^content-length: /i.test(line));
  const bytes = Buffer.byteLength(body);
  // Whether a body ends in a line break, the file does not tell.
  if (length >= 0 && ![bytes, bytes + 1].includes(Number(headers[length]?.split(': ')[1])))
    return fault(length + 2, `the content-length is not that of the body, ${bytes}`, `Write ${bytes}`);
  const isJson = headers.some((line) => /^content-type: application\/(\S+\+)?json/i.test(line));
  if (!isJson || body === '') return [];
  try {
    JSON.parse(body);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fault(end + 2, `the body is not JSON: ${message}`, 'Mend the body or its content-type');
  }
}
