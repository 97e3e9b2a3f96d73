import type { Quote } from './reading.ts';
import { shellWords, type Word } from './shell-words.ts';

/** A header that a command sends. `label` is its name with the colon, where it stands. */
export interface SentHeader {
  name: string;
  value: string;
  label: Quote;
}

/** A `curl` command line, as far as it says what is sent. */
export interface CurlCommand {
  url: string;
  urlQuote: Quote;
  method: string;
  /** What the verb was read from: an option, or for want of one the word `curl`. */
  methodQuote: Quote;
  headers: SentHeader[];
  /** `--aws-sigv4` was given: there. */
  signs?: Quote;
  /** Headers come from elsewhere too (`-H @file`, `-K`, `-u`): what isn't in `headers` may be sent all the same. */
  open: boolean;
  /** The word `curl`. */
  quote: Quote;
}

/** Options that take a value, apart from those read below: without this list their value would pass for the URL. */
const takesValue = new Set(
  (
    '-o -w -A -e -b -c -x -m -E -C -r -z -t -Y -y -P -Q -U --output --write-out --user-agent --referer --cookie ' +
    '--cookie-jar --proxy --max-time --connect-timeout --cert --key --cacert --capath --retry --resolve --connect-to ' +
    '--interface --proxy-user --range --limit-rate --ciphers --tls-max --unix-socket --retry-delay --retry-max-time ' +
    '--max-redirs --cert-type --key-type --pass --noproxy --trace --trace-ascii --stderr'
  ).split(' '),
);
const bodyOptions = new Set(
  '-d --data --data-raw --data-binary --data-ascii --data-urlencode --json -F --form --form-string'.split(
    ' ',
  ),
);
const opening = new Set(['-u', '--user', '-K', '--config', '--oauth2-bearer', '-n', '--netrc']);
const start = /(?:^|[\s$>#%;|&(`'"@])(curl(?:\.exe)?)[ \t]+(?=\S)/g;
/** An address: with a scheme, a variable, or a name with a dot in it. */
const likeUrl = /^(?:https?:\/\/|\$|\{\{|(?:[\w-]{1,63}\.){1,10}[a-z][a-z-]{1,30}(?:[:/?]|$)|localhost\b)/i;

/** The last `curl` command before `until` that names a URL: of several commands the one whose answer follows. */
export function curlCommandOf(text: string, until = text.length): CurlCommand | undefined {
  let best: CurlCommand | undefined;
  let read = 0;
  for (const match of text.matchAll(start)) {
    const from = match.index + match[0].length;
    if (from > until) break;
    if (from < read) continue;
    const words = shellWords(text, match.index + match[0].indexOf('curl'));
    read = words.at(-1)?.to ?? from;
    best = commandOf(words, text) ?? best;
  }
  return best;
}

function commandOf([first, ...rest]: Word[], text: string): CurlCommand | undefined {
  if (!first) return undefined;
  const found: Partial<CurlCommand> & { headers: SentHeader[]; open: boolean } = { headers: [], open: false };
  let method: string | undefined;
  let methodQuote: Quote = first;
  let rank = 0;
  // `-X` decides, then `-G`; an option for a body or a head counts for want of them.
  const verb = (value: string, quote: Quote, weight = 1): void => {
    if (weight <= rank) return;
    rank = weight;
    method = value;
    methodQuote = quote;
  };
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] as Word;
    const { option, glued } = optionOf(word.text);
    let valueWord = word;
    const value = (): string => {
      if (glued !== undefined) return glued;
      valueWord = rest[++i] ?? word;
      return valueWord === word ? '' : valueWord.text;
    };
    if (option === '-X' || option === '--request') {
      const named = value().toUpperCase();
      verb(named, { from: word.from, to: valueWord.to }, 3);
    } else if (option === '-H' || option === '--header') {
      const line = value();
      const header = /^([^:;\s@]{1,80})\s{0,3}([:;])\s{0,9}([\s\S]*)$/.exec(line);
      const [, name = '', colon, sent = ''] = header ?? [];
      // `Name:` takes a header out; `Name;` sends it empty; a variable or a file may hold anything.
      if (!header) found.open = true;
      else if (sent !== '' || colon === ';')
        found.headers.push({ name: name.toLowerCase(), value: sent, label: labelOf(text, valueWord, name) });
    } else if (option === '--url') {
      found.url = value();
      found.urlQuote = valueWord;
    } else if (option === '--aws-sigv4') {
      value();
      found.signs = { from: word.from, to: word.from + '--aws-sigv4'.length };
    } else if (bodyOptions.has(option)) {
      value();
      verb('POST', { from: word.from, to: word.from + option.length });
    } else if (option === '-T' || option === '--upload-file') {
      value();
      verb('PUT', { from: word.from, to: word.from + option.length });
    } else if (option === '-G' || option === '--get') verb('GET', word, 2);
    else if (option === '-I' || option === '--head' || /^-[a-zA-Z]*I[a-zA-Z]*$/.test(option))
      verb('HEAD', word);
    else if (opening.has(option)) {
      if (!/^(?:-n|--netrc)$/.test(option)) value();
      found.open = true;
    } else if (takesValue.has(option)) value();
    else if (!option.startsWith('-') && found.url === undefined && likeUrl.test(word.text)) {
      found.url = word.text;
      found.urlQuote = word;
    }
  }
  const { url, urlQuote } = found;
  if (url === undefined || urlQuote === undefined) return undefined;
  const quote = { from: first.from, to: first.to };
  return { ...found, url, urlQuote, method: method ?? 'GET', methodQuote, quote };
}

/** A header's name where it stands, past option and quotation mark. */
function labelOf(text: string, { from, to }: Word, name: string): Quote {
  const at = from + Math.max(0, text.slice(from, to).indexOf(name));
  return { from: at, to: at + name.length + 1 };
}

/** An option of a word: `-XPOST` and `--request=POST` carry their value with them, `-sX` ends in the one that takes it. */
function optionOf(word: string): { option: string; glued?: string } {
  const glued = /^(-[XHduoA])([\s\S]+)$/.exec(word) ?? /^(--[a-z0-9-]+)=([\s\S]*)$/.exec(word);
  if (glued) return { option: glued[1] ?? '', glued: glued[2] ?? '' };
  const last = /^-[a-zA-Z]+([XHduoTwAebcxmKEF])$/.exec(word)?.[1];
  return { option: last ? `-${last}` : word };
}
