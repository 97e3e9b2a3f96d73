import type { Kind, Span } from './kinds.ts';
import { changes, isOdd } from './worth.ts';

/** A credential that is known by its own looks, wherever it stands. Group 1, if there is one, is what goes. */
interface Shape {
  kind: Kind;
  form: RegExp;
  /** What must be somewhere in the text (in small letters), to spare the pattern. */
  needle?: string;
  worth?: (value: string) => boolean;
}

/** Forty characters are a secret key if they mix letters and digits as chance does; a hash has small letters only. */
const isKeyLike = (value: string): boolean =>
  changes(value) >= 10 && /[A-Z]/.test(value) && /[a-z]/.test(value) && /\d/.test(value);

/** Behind the name of a scheme a challenge has its parameters, and a sentence its next word. */
const isCredential = (value: string): boolean =>
  isOdd(value) && !/^(?:realm|scope|error|charset|title|\w{1,20}_\w{1,20})=/i.test(value);

const shapes: readonly Shape[] = [
  {
    kind: 'private-key',
    needle: '-----begin',
    form: /-----BEGIN[A-Z0-9 +%]{1,40}PRIVATE(?: |\+|%20|%2520)KEY[A-Z0-9 +%]{0,20}-----(?:[\s\S]{0,10000}?-----END[A-Z0-9 +%]{1,40}KEY[A-Z0-9 +%]{0,20}-----|[\w+/=\s\\:,%-]{0,10000})/gi,
  },
  { kind: 'jwt', needle: 'eyj', form: /eyJ[\w-]{6,8000}(?:\.[\w-]{1,16000}){0,4}/g },
  {
    kind: 'access-key',
    form: /(?<![A-Za-z0-9](?<!%(?:25){0,2}[2-7][\dA-Fa-f]|\\[nrt]))A[KS]IA[A-Z0-9]{8,124}(?![a-z])/g,
  },
  {
    kind: 'access-key',
    form: /(?<![A-Za-z0-9](?<!%(?:25){0,2}[2-7][\dA-Fa-f]|\\[nrt]))a[ks]ia(?=[a-z]{0,15}\d)[a-z0-9]{16}(?![A-Za-z0-9])/gi,
  },
  {
    kind: 'principal',
    form: /(?<![A-Za-z0-9](?<!%(?:25){0,2}[2-7][\dA-Fa-f]|\\[nrt]))A(?:ROA|IDA|GPA|NPA)[A-Z0-9]{12,60}(?![a-z])/g,
  },
  {
    kind: 'session-token',
    form: /(?<![A-Za-z0-9](?<!%(?:25){0,2}[2-7][\dA-Fa-f]|\\[nrt]))(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoDYXdz|AQoEXAMPLE)(?:[\w+/=-]|%2[BFbf]|%3[Dd]){8,8000}/g,
  },
  {
    kind: 'secret-key',
    form: /(?<![A-Za-z0-9+/=_.-](?<!%(?:25){0,2}[2-7][\dA-Fa-f]|\\[nrt]|[=:]))(?:[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_.-])/g,
    worth: isKeyLike,
  },
  {
    kind: 'token',
    form: /(?<![A-Za-z0-9](?<!%(?:25){0,2}[2-7][\dA-Fa-f]|\\[nrt]))(?:(?:sk|pk|rk|whsec)_(?:live_|test_)?\w{8,250}|sk-(?:[a-z]{2,10}-)?[\w-]{16,250}|gh[pousr]_\w{8,250}|github_pat_\w{8,250}|glpat-[\w-]{8,250}|xox[abeprs]-[\w-]{8,250}|xapp-[\w-]{8,250}|npm_\w{20,250}|shp(?:at|ss|ca|pa)_\w{8,250}|dop_v1_\w{8,250}|hf_\w{16,250}|AIza[\w-]{20,250}|ya29\.[\w-]{8,250}|SG\.[\w-]{8,250}\.[\w-]{8,250}|pypi-[\w-]{16,250}|dckr_pat_[\w-]{8,250}|lin_api_\w{8,250}|hv[sbr]\.[\w-]{16,250}|SK[0-9a-f]{32})(?![A-Za-z0-9])/g,
    worth: (value) => /\d/.test(value),
  },
  {
    kind: 'bearer',
    form: /(?<![A-Za-z0-9](?<!%(?:25){0,2}[2-7][\dA-Fa-f]|\\[nrt]))(?:Bearer|JWT|Token|ApiKey)(?:[ \t]|%20|\+){1,3}((?:[\w+/=.~:-]|%(?:2[BF]|3D)){6,8000})/gi,
    worth: isCredential,
  },
  {
    kind: 'basic',
    needle: 'basic',
    form: /(?<![A-Za-z0-9](?<!%(?:25){0,2}[2-7][\dA-Fa-f]|\\[nrt]))Basic(?:[ \t]|%20|\+){1,3}((?:[\w+/=-]|%3D|%2B|%2F){8,8000})/gi,
    worth: isCredential,
  },
  {
    kind: 'login',
    needle: '@',
    form: /(?<=[a-z0-9]:(?:\\?\/){2})([^\s/?#@"'<>`]{0,200}:[^\s@"'<>`]{1,200})(?=@)/gi,
  },
  { kind: 'token', needle: 'hooks.slack', form: /(?<=hooks\.slack\.com\/services\/)[\w/]{10,100}/gi },
  {
    kind: 'login',
    needle: '%',
    form: /(?<=[a-z0-9]%(?:25)?3A(?:%(?:25)?2F){2})((?:[\w.+~!*'()-]|%(?:25)?(?!2F|40|25|3F)[\da-f]{2}){1,300})(?=%(?:25)?40)/gi,
    worth: (value) => /%(?:25)?3A/i.test(value),
  },
  { kind: 'login', needle: '@', form: /(?<=[a-z0-9]:\/\/)((?=[\w-]*\d)[\w-]{20,200})(?=@)/gi },
];

/** Every credential of a known shape. */
export function shapeSpans(text: string): Span[] {
  const low = text.toLowerCase();
  const spans: Span[] = [];
  for (const { kind, form, needle, worth } of shapes) {
    if (needle && !low.includes(needle)) continue;
    for (const found of text.matchAll(form)) {
      const group = found[1] ?? found[0];
      const from = found.index + found[0].length - group.length;
      // What ends a sentence ends no credential.
      const value = kind === 'private-key' ? group : group.replace(/[.:~]{1,9}$/, '');
      if (!worth || worth(value)) spans.push({ from, to: from + value.length, kind });
    }
  }
  return spans;
}
