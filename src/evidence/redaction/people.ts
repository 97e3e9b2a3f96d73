import type { Span } from './kinds.ts';

/** Who somebody is, and where: AWS accounts, addresses of machines, e-mail addresses. */

/** Numbers of twelve digits that a name or a place calls an account; and any that stands alone. */
const account =
  /(?=\d{4}-?\d{4}-?\d{4})(?:(?<=arn(?::|%(?:25)?3A)aws[\w-]{0,12}(?::|%(?:25)?3A)[\w-]{0,40}(?::|%(?:25)?3A)[\w-]{0,30}(?::|%(?:25)?3A))\d{12}(?!\d)|(?<=account[\w"'\\ -]{0,12}(?:[:=#]|%(?:25)?3[AD])?["'\\ ]{0,4})\d{12}(?!\d)|(?<![\w.:+-])\d{12}(?![\w+-]|\.\d|:\d\d)|(?<=:)\d{12}(?=:)|(?<=account[\w"'\\ -]{0,12}[:=#]?["'\\ ]{0,4})\d{4}-\d{4}-\d{4}(?!\d))/gi;
/** A time as twelve digits, such as 202611210930. */
const minute = /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d$/;

const v4 = /(?<![\w.](?<!%(?:25){0,2}[2-7][\dA-Fa-f])|[A-Za-z]\/|\d-)(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)/g;
const dashed = /(?<=\bip-)\d{1,3}(?:-\d{1,3}){3}(?=[.\s"'/)]|$)/g;
const v6 = /(?<![\w.](?<!%(?:25){0,2}[2-7][\dA-Fa-f]))(?:[\da-f]{0,4}:){2,8}[\da-f]{0,4}(?![\w:])/gi;
/** Addresses that are alike on every machine. */
const common = /^(?:127\.|0\.0\.0\.0$|255\.255\.255\.\d+$|169\.254\.(?:169\.25[34]|170\.2|169\.123)$)/;

const isV4 = (value: string): boolean =>
  !common.test(value) && value.split('.').every((part) => Number(part) < 256);

function isV6(value: string): boolean {
  const groups = value.split(':').filter(Boolean);
  if (!value.includes('::')) return groups.length === 8 && value.split(':').length === 8;
  // `::1` is every machine's own; fewer groups than three may be anything with two colons, unless the prefix tells.
  const isAddress = groups.length > 2 || /^(?:fe80|f[cd][\da-f]{2}|2[\da-f]{3}|64:ff9b):/i.test(value);
  return value.split('::').length === 2 && groups.length < 8 && isAddress;
}

const email = /[\w.+-]{1,64}(?:@|%40)(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w-])/g;

/** Accounts, addresses and e-mail addresses. */
export function peopleSpans(text: string): Span[] {
  const all = (form: RegExp, kind: Span['kind'], fits: (value: string) => boolean): Span[] =>
    [...text.matchAll(form)]
      .filter(({ 0: value }) => fits(value))
      .map(({ 0: value, index }) => ({ from: index, to: index + value.length, kind }));
  return [
    ...all(account, 'account', (value) => !minute.test(value)),
    ...all(v4, 'ip', isV4),
    ...all(dashed, 'ip', (value) => isV4(value.replaceAll('-', '.'))),
    ...all(v6, 'ip', isV6),
    ...all(email, 'email', () => true),
  ];
}
