import type { Quote } from './reading.ts';

/** A `curl` command line, as far as it says what is sent. */
export interface CurlCommand {
  method: string;
  url?: string;
  headers: { name: string; value: string }[];
  /** `--aws-sigv4` was given. */
  signs: boolean;
  quote: Quote;
}

/** Options that take a value, apart from those read below: without this list their value would pass for the URL. */
const takesValue = new Set(
  ('-o -w -A -e -b -c -x -m -K -E -C -r -z -t -Y -y -P -Q -U --output --write-out --user-agent --referer --cookie ' +
    '--cookie-jar --proxy --max-time --connect-timeout --config --cert --key --cacert --capath --retry --resolve ' +
    '--connect-to --interface --proxy-user --range --limit-rate --ciphers --tls-max --unix-socket --retry-delay ' +
    '--retry-max-time --max-redirs --cert-type --key-type --pass --noproxy --trace --trace-ascii --stderr --oauth2-bearer')
    .split(' '),
);
const bodyOptions = new Set(
  '-d --data --data-raw --data-binary --data-ascii --data-urlencode --json -F --form --form-string'.split(' '),
);

/** Splits a command line as a POSIX shell would, without expanding anything. Stops at an unquoted line end. */
function wordsOf(text: string): { words: string[]; length: number } {
  const words: string[] = [];
  const token = /\\\r?\n|\\(.)|'([^']*)'?|"((?:[^"\\]|\\[^])*)"?|([ \t]+)|(\r?\n|[;|&](?=[\s;|&]|$)|#(?<=\s#))|([^])/gy;
  let word: string | undefined;
  let length = 0;
  for (const match of text.matchAll(token)) {
    if (match[5] !== undefined) break;
    length = match.index + match[0].length;
    if (match[4] !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    if (/^\\\r?\n$/.test(match[0])) continue;
    word = (word ?? '') + (match[1] ?? match[2] ?? match[3]?.replace(/\\([$`"\\])/g, '$1') ?? match[6] ?? '');
  }
  if (word !== undefined) words.push(word);
  return { words, length };
}

/** The first `curl` command in a text, if there is one that names a URL. */
export function curlCommandOf(text: string): CurlCommand | undefined {
  const start = /(?:^|[\n\r$>#%;|&(] ?|\s)(curl(?:\.exe)?)[ \t]+(?=\S)/.exec(text.slice(0, 200_000));
  if (!start) return undefined;
  const from = start.index + start[0].indexOf('curl');
  const { words, length } = wordsOf(text.slice(from, from + 100_000));
  const quote = { from, to: from + length };
  const command: CurlCommand = { method: 'GET', headers: [], signs: false, quote };
  let method: string | undefined;
  let hasBody = false;
  let forcesGet = false;
  for (let i = 1; i < words.length; i++) {
    const raw = words[i] ?? '';
    const { option, glued } = optionOf(raw);
    const value = () => glued ?? words[++i] ?? '';
    if (option === '-X' || option === '--request') method = value().toUpperCase();
    else if (option === '-H' || option === '--header') addHeader(command, value());
    else if (option === '--url') command.url = value();
    else if (option === '--aws-sigv4') {
      value();
      command.signs = true;
    } else if (bodyOptions.has(option)) {
      value();
      hasBody = true;
    } else if (option === '-u' || option === '--user') value();
    else if (option === '-T' || option === '--upload-file') {
      value();
      method ??= 'PUT';
    } else if (option === '-G' || option === '--get') forcesGet = true;
    else if (option === '-I' || option === '--head') method ??= 'HEAD';
    else if (takesValue.has(option)) value();
    else if (/^-[a-zA-Z]+$/.test(option) && option.includes('I')) method ??= 'HEAD';
    else if (!option.startsWith('-') && command.url === undefined) command.url = raw;
  }
  command.method = method ?? (hasBody && !forcesGet ? 'POST' : 'GET');
  return command.url === undefined ? undefined : command;
}

/** An option of a word: `-XPOST` and `--request=POST` carry their value with them, `-sX` ends in the one that takes it. */
function optionOf(word: string): { option: string; glued?: string } {
  const glued = /^(-[XHduoA])(.+)$/s.exec(word) ?? /^(--[a-z0-9-]+)=(.*)$/s.exec(word);
  if (glued) return { option: glued[1] ?? '', glued: glued[2] ?? '' };
  const last = /^-[a-zA-Z]+([XHduoTwAebcxmKEF])$/.exec(word)?.[1];
  return { option: last ? `-${last}` : word };
}

function addHeader(command: CurlCommand, line: string): void {
  const match = /^([^:;\s]+)\s*[:;]\s*([^]*)$/.exec(line);
  if (match) command.headers.push({ name: match[1] ?? '', value: match[2] ?? '' });
}
