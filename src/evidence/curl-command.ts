import { unbraced } from './address.ts';
import { bodied, opening, openingAlone, optionOf, valued } from './curl-options.ts';
import { isPowerShell, powerShellCommand } from './powershell.ts';
import type { Quote } from './reading.ts';
import { shellWords, type Word } from './shell-words.ts';

/** A header that a command sends. `label` is its public part: the name and, of Authorization, the scheme. */
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

const start = /(?:^|[\s$>#%;|&(`'"@])(curl(?:\.exe)?)[ \t]+(?=\S)/g;
/** An address: with a scheme, a variable, or a name with a dot in it. */
const likeUrl =
  /^(?:\{?https?:\/\/|\$|\{\{|(?:[\w-]{1,63}\.){1,10}[a-z][a-z-]{1,30}(?:[:/?]|$)|localhost\b)/i;

/**
 * The last `curl` command before `until` that names a URL: of several commands the one whose answer follows. If there
 * is none, the first after it.
 */
export function curlCommandOf(text: string, until: number): CurlCommand | undefined {
  let best: CurlCommand | undefined;
  let read = 0;
  for (const match of text.matchAll(start)) {
    const at = match.index + match[0].indexOf('curl');
    if (at >= until && best) break;
    // PowerShell repeats the faulty line, cut and with a plus in front of it.
    if (at < read || text.slice(at - 2, at) === '+ ') continue;
    const words = shellWords(text, at);
    read = words.at(-1)?.to ?? at;
    best = (isPowerShell(words) ? powerShellCommand(words) : commandOf(words, text)) ?? best;
  }
  return best;
}

function commandOf([first, ...rest]: readonly Word[], text: string): CurlCommand | undefined {
  if (!first) return undefined;
  let url: Word | undefined;
  let signs: Quote | undefined;
  let open = false;
  const headers: SentHeader[] = [];
  // `-X` decides, then `-G`; an option for a body or a head counts for want of them.
  let verb = { method: 'GET', quote: first as Quote, rank: 0 };
  const say = (method: string, quote: Quote, rank: number): void => {
    if (rank > verb.rank) verb = { method, quote, rank };
  };
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] as Word;
    const { option, glued } = optionOf(word.text);
    const at = { from: word.from, to: Math.min(word.to, word.from + option.length) };
    const next = (): Word =>
      glued === undefined ? (rest[++i] ?? { ...word, text: '' }) : { ...word, text: glued };
    if (option === '-X' || option === '--request') {
      const value = next();
      say(value.text.toUpperCase(), { from: word.from, to: value.to }, 3);
    } else if (option === '-G' || option === '--get') say('GET', at, 2);
    else if (option === '-H' || option === '--header') {
      const header = headerOf(next(), text);
      if (header) headers.push(header);
      open ||= header === undefined;
    } else if (option === '--url') url = next();
    else if (option === '--aws-sigv4') {
      next();
      signs = at;
    } else if (bodied.has(option)) {
      next();
      say('POST', at, 1);
    } else if (option === '-T' || option === '--upload-file') {
      next();
      say('PUT', at, 1);
    } else if (opening.has(option)) {
      next();
      open = true;
    } else if (openingAlone.has(option)) open = true;
    else if (valued.has(option)) next();
    else if (option === '--head' || /^-[a-zA-Z]*I[a-zA-Z]*$/.test(option)) say('HEAD', at, 1);
    else if (!option.startsWith('-') && likeUrl.test(word.text)) url ??= word;
  }
  if (!url) return undefined;
  const quote = { from: first.from, to: first.to };
  const { method, quote: methodQuote } = verb;
  const address = unbraced(url.text);
  return { url: address, urlQuote: url, method, methodQuote, headers, ...(signs && { signs }), open, quote };
}

const scheme = /^(?:Bearer|Basic|Digest|Token|JWT|AWS4-HMAC-SHA256)\b/i;

/**
 * A header of `-H`. `Name:` without a value takes a header out, `Name;` sends it empty. Undefined for a file or a
 * variable, which may hold anything, and for a header that is taken out.
 */
function headerOf({ text: line, from, to }: Word, text: string): SentHeader | undefined {
  const [, name = '', gap = '', value = ''] =
    /^([^:;\s@$]{1,80})(\s{0,3}[:;]\s{0,9})([\s\S]*)$/.exec(line) ?? [];
  if (name === '' || (value === '' && gap.includes(':'))) return undefined;
  const at = from + Math.max(0, text.slice(from, to).indexOf(name));
  const shown = name.toLowerCase() === 'authorization' ? (scheme.exec(value)?.[0].length ?? 0) : 0;
  const end = at + name.length + (shown > 0 ? gap.length + shown : 1);
  return { name: name.toLowerCase(), value, label: { from: at, to: end } };
}
