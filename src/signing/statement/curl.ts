import type { Header } from '../types.ts';
import { splitTarget, withAuthorization } from './request.ts';
import { wordsOf } from './shell.ts';
import type { SentRequest } from './types.ts';
import type { View } from './view.ts';

const withValue =
  /^(?:-[XHdouAbeFTKmwxc]|--(?:request|header|data(?:-raw|-binary|-ascii|-urlencode)?|json|url|user|aws-sigv4|output|user-agent|cookie|referer|form|upload-file|config|max-time|write-out|proxy|cacert|connect-to|resolve))$/;

interface Options {
  method?: string;
  headers: Header[];
  data: string[];
  url: string;
  get: boolean;
  json: boolean;
  /** A file or a form: what is sent can't be known from the command. */
  unknown: boolean;
}

function readOptions(words: string[]): Options {
  const options: Options = { headers: [], data: [], url: '', get: false, json: false, unknown: false };
  for (let index = 1; index < words.length; index += 1) {
    let word = words[index] ?? '';
    let value: string | undefined;
    const glued = /^(-[XHduFT])(.+)$/s.exec(word);
    if (glued && !word.startsWith('--')) [, word = '', value] = glued;
    else if (withValue.test(word)) {
      index += 1;
      value = words[index] ?? '';
    }
    if (word === '-X' || word === '--request') options.method = value ?? '';
    else if (word === '-H' || word === '--header') {
      const colon = value?.indexOf(':') ?? -1;
      if (value && colon > 0)
        options.headers.push([value.slice(0, colon), value.slice(colon + 1).replace(/^ /, '')]);
    } else if (/^(?:-d|--data(?:-raw|-binary|-ascii)?|--json)$/.test(word)) {
      if (value?.startsWith('@') && word !== '--data-raw') options.unknown = true;
      else options.data.push(value ?? '');
      if (word === '--json') options.json = true;
    } else if (/^(?:-F|--form|-T|--upload-file|--data-urlencode)$/.test(word)) options.unknown = true;
    else if (word === '-G' || word === '--get') options.get = true;
    else if (word === '-I' || word === '--head') options.method ??= 'HEAD';
    else if (word === '--url') options.url = value ?? '';
    else if (!word.startsWith('-')) options.url = word;
  }
  return options;
}

/** Reads the last curl command of a text: what it would send, as far as the command tells. */
export function findCurl(view: View): SentRequest | undefined {
  let best: SentRequest | undefined;
  let seen = 0;
  for (const match of view.text.matchAll(/(?:^|[\s$;&|(])(curl(?:\.exe)?)(?=[ \t\\])/gm)) {
    seen += 1;
    if (seen > 50) break;
    const start = match.index + match[0].lastIndexOf('curl');
    const { words, end } = wordsOf(view.text, start);
    const options = readOptions(words);
    const address = /^(?:https?:\/\/)?([^/?#]+)([^#]*)/i.exec(options.url);
    if (!address || !/[.:]/.test(address[1] ?? '')) continue;
    const body = options.data.join(options.json ? '' : '&');
    const hasBody = options.data.length > 0 && !options.get;
    const target = splitTarget(address[2] || '/');
    const hasHost = options.headers.some(([name]) => name.toLowerCase() === 'host');
    const query = options.get && body ? [target.query, body].filter(Boolean).join('&') : target.query;
    best = withAuthorization({
      method: options.method ?? (hasBody || options.unknown ? 'POST' : 'GET'),
      path: target.path,
      query,
      headers: hasHost ? options.headers : [['host', (address[1] ?? '').toLowerCase()], ...options.headers],
      ...(options.unknown ? {} : { body: hasBody ? body : '' }),
      shownBy: 'curl-command',
      from: view.at(start),
      to: view.at(Math.min(end, view.text.length)),
    });
  }
  return best;
}
