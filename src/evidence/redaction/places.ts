import type { Span } from './kinds.ts';
import { quotedValue, until } from './value.ts';
import { changes, isOdd, isPlaceholder } from './worth.ts';

/** Credentials that are known by their place: behind an option of a command, in a sentence, in a path. */

const option =
  /(?<=[\s"'([=]|^)(?:(--(?:proxy-)?user|-u|--auth|-a)|(--cookie|-b)|(--(?:[a-z]+-)*(?:password|token|secret|api-?key|access-key|secret-key|passphrase|pass)))(?:[ \t]{1,8}|["'], ?|=)/g;

/** User name and password as Python's requests takes them, and the passwords that programs take behind `-p`. */
const pairOf =
  /\bauth\s{0,4}[=:]\s{0,4}(?:\w{0,20})\(\s{0,4}(["'])[^"'\n]{0,200}\1,\s{0,4}(["'])([^"'\n]{1,200})(?=\2)/gi;
const short = /(?<=\s-p ?)[\w!@#$%^*+=.-]{6,100}(?=\s|$)/g;

function passwordSpans(text: string): Span[] {
  const pairs = [...text.matchAll(pairOf)].map(({ 0: whole, 3: value = '', index }): Span => {
    const to = index + whole.length;
    return { from: to - value.length, to, kind: 'password' };
  });
  const others = [...text.matchAll(short)]
    .filter(({ 0: value }) => changes(value) >= 3 && isOdd(value) && !/^[\d.-]+$/.test(value))
    .map(({ 0: value, index }): Span => ({ from: index, to: index + value.length, kind: 'password' }));
  return [...pairs, ...others];
}

/** Behind `-u`, `--cookie`, `--token` and their like. */
export function optionSpans(text: string): Span[] {
  const spans: Span[] = passwordSpans(text);
  for (const found of text.matchAll(option)) {
    const [whole, user, cookie] = found;
    const start = found.index + whole.length;
    const limit = Math.min(text.length, start + 4000);
    const value = quotedValue(text, start) ?? { from: start, to: until(text, start, limit, /[\s"'`|;&)]/) };
    const shown = text.slice(value.from, value.to);
    if (isPlaceholder(shown) || shown.startsWith('-')) continue;
    // Without a colon it is a name, without `=` a file.
    if (user && !/^[^\s:]{1,200}:./.test(shown)) continue;
    if (cookie && !shown.includes('=')) continue;
    const parts = user ? shown.split(':') : [];
    if (
      parts.some((part) => isPlaceholder(part)) &&
      parts.every((part) => isPlaceholder(part) || part === '')
    )
      continue;
    spans.push({ ...value, kind: user ? 'login' : cookie ? 'cookie' : 'secret' });
  }
  return spans;
}

const said =
  /\b(?:api[ -]?keys?|(?:access|secret|bearer|session|refresh|id|security|auth)[ -](?:key|token)|token|secret|password|passwort|credentials?|pin|cookie)\b([^\n\r,;{}<&%]{0,60})/gi;
const word = /[\w+/=.~!@#$%^*-]{8,250}/g;
const id =
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$|^\d{4}-\d\d-\d\d|^[\d.:-]+$|^[a-z\d]{10}(?:\/|$)|^[\w-]{1,40}=.|^AWS4-|^[a-z]+(?:[-_./][a-z]+)*$/i;

/** Behind a telling word of a sentence: long, and mixed as no word is. */
export function saidSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const found of text.matchAll(said)) {
    const rest = found[1] ?? '';
    const at = found.index + found[0].length - rest.length;
    // What the place has cut may go on.
    const goesOn = /^[\w+/=.~!@#$^*-]{1,250}/.exec(text.slice(at + rest.length, at + rest.length + 250))?.[0];
    const whole = rest.length < 60 ? rest : rest + (goesOn ?? '');
    for (const { 0: value, index } of whole.matchAll(word)) {
      const bareValue = value.replace(/[.!]+$/, '');
      if (bareValue.length < 12 || id.test(bareValue) || !isOdd(bareValue)) continue;
      if (changes(bareValue) < 3 || !/\d/.test(bareValue) || /[=/]/.test(bareValue.slice(0, 8))) continue;
      spans.push({ from: at + index, to: at + index + bareValue.length, kind: 'credential' });
      break;
    }
  }
  return spans;
}

const segment = /(?<=[\w.\]}]\/)[\w+=.~%-]{20,400}(?=[/?#\s"'<>]|$)/g;

/** Parts of a path that look like tokens. Ids of AWS, hashes and names are shorter or less mixed. */
export function pathSpans(text: string): Span[] {
  return [...text.matchAll(segment)]
    .filter(({ 0: value }) => {
      const mixed = /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
      return mixed && changes(value) >= 8 && !/%|^\d{4}-\d\d-\d\dT/.test(value);
    })
    .map(({ 0: value, index }) => ({ from: index, to: index + value.length, kind: 'token' }));
}
