/** What a `curl` command says that it sends, read from its arguments as a person reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from '../shell/curl.ts';

export interface Call {
  args: string[];
  /** What came in by a pipe, if an argument takes it. */
  input: string;
}

export interface Said {
  method: string;
  host: string;
  /** Path and query as they stand in the URL. */
  target: string;
  headers: [name: string, value: string][];
  body: string;
  isSigned: boolean;
}

/** Options that change nothing about the request, or are looked at by name below. */
const neutral = new Set(
  (
    'cacert cert connect-timeout dump-header fail fail-with-body get globoff head http1.1 http2 include insecure ' +
    'key location max-time output post301 post302 proto retry retry-all-errors retry-delay show-error silent user ' +
    'verbose write-out'
  ).split(' '),
);

/** A header as it is meant: a name, and everything behind the first colon. */
function headerOf(line: string): [string, string] {
  const at = line.indexOf(':');
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1).trim()];
}

/** What a call says, and what of it can't be told. `undefined` for a call that sends nothing. */
export function saidBy({ args, input }: Call, folder: string): { said: Said; unclear: string[] } | undefined {
  const { options, positional } = readOptions(args);
  const names = options.map(({ name }) => name);
  if (names.includes('version') || names.includes('help')) return undefined;
  const unclear: string[] = [];
  const headers: Said['headers'] = [];
  const bodies: string[] = [];
  const urls = [...positional];
  let method: string | undefined;
  for (const { name, value } of options) {
    if (name === 'request') method = value;
    else if (name === 'url') urls.push(value);
    else if (name === 'header') {
      const lines = value === '@-' ? input.split(/\r?\n/) : [value];
      headers.push(...lines.filter((line) => line !== '').map(headerOf));
    } else if (name === 'data-urlencode') {
      const [, key = '', text = ''] = /^(\w*=)(.*)$/s.exec(value) ?? [];
      if (key === '') unclear.push(`${name} ${value}`);
      bodies.push(`${key}${encodeURIComponent(text)}`);
    } else if (/^data/.test(name)) {
      const file = name === 'data-raw' ? undefined : /^@(.*)$/.exec(value)?.[1];
      bodies.push(
        file === undefined ? value : file === '-' ? input : readFileSync(join(folder, file), 'utf8'),
      );
    } else if (name !== 'aws-sigv4' && !neutral.has(name)) unclear.push(name);
  }
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]*)(.*)$/s.exec(urls[0] ?? '') ?? [];
  if (urls.length !== 1) unclear.push(`${urls.length} URLs`);
  const isGet = names.includes('get');
  const query = isGet && bodies.length > 0 ? `${path.includes('?') ? '&' : '?'}${bodies.join('&')}` : '';
  const target = `${path.startsWith('/') ? path : `/${path}`}${query}`;
  const said: Said = {
    method: method ?? (names.includes('head') ? 'HEAD' : bodies.length > 0 && !isGet ? 'POST' : 'GET'),
    host: headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? host,
    target,
    headers: headers.filter(([name]) => name.toLowerCase() !== 'host'),
    body: isGet ? '' : bodies.join('&'),
    isSigned: names.includes('aws-sigv4'),
  };
  return { said, unclear };
}
