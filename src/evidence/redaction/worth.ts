import { isToken } from './kinds.ts';

/** What stands for a value without being one: variables, masks, words of nothing. */
const placeholders = [
  /^[<[({*]{0,3}(?:redacted|masked|removed|hidden|omitted|filtered|sanitized|none|null)[>\])}*]{0,3}$/i,
  /^<[a-z][a-z _-]{0,40}>$/i,
  /^\$(?:\{[^}]{0,80}\}|[A-Z_][A-Z0-9_]*|\w{1,20}(?:\.[\w-]{1,60}){1,8})$/,
  /^\{[A-Za-z_][\w.]{0,60}\}$/,
  /^(?:\{\{[^}]{0,80}\}\}|%[A-Z_]{1,60}%|\*{2,}|[xX]{3,}|[.…•]{2,})$/,
  /^(?:undefined|nil|nan|true|false|yes|no|on|off|empty|required|optional|include|omit|same-origin|\[object object\]|-?\d{1,3}|)$/i,
  /^(?:NONE|AWS_IAM|AWS|CUSTOM|COGNITO_USER_POOLS|JWT|HEADER|AUTHORIZER|REQUEST|TOKEN)$/,
  /^(?:method|integration|context|stageVariables|event|process|os|var|local|data|module|self|config|env|aws_\w{1,40})\.[\w.[\]()'"-]{1,120}$/,
  /^[^\w\s]{1,3}$/,
  /^(?:string|str|bytes|Bearer|Basic|eyJ\.{2,})$/,
];

/** Whether a value is none: nothing would be lost by showing it. */
export const isPlaceholder = (value: string): boolean =>
  value.length < 200 && (isToken(value) || placeholders.some((form) => form.test(value)));

/** Words joined by hyphens, as the names of headers and routes are. */
const words = /^[A-Za-z]{1,30}(?:[-_ ][A-Za-z]{1,30}){0,6}$/;

/** Whether a value is more than a word of a sentence: it has a digit, a sign or letters of both cases inside. */
export const isOdd = (value: string): boolean =>
  value.length >= 6 &&
  (/\d|[a-z][A-Z]|[^\w\s.,:'"-]/.test(value) || (value.length >= 20 && !words.test(value)));

/** Whether a value looks made by a machine: long, without blanks, with letters and digits. */
export const isRandom = (value: string): boolean =>
  value.length >= 12 &&
  /\d/.test(value) &&
  /[a-z]/i.test(value) &&
  /^[\w+/=.~%:-]+$/.test(value) &&
  !/^[a-z-]+\/[a-z/.-]+$|^\d{4}-\d\d-\d\dT/i.test(value);

const classOf = (code: number): number =>
  code >= 97 && code <= 122 ? 1 : code >= 65 && code <= 90 ? 2 : code >= 48 && code <= 57 ? 3 : 0;

/** How often a text changes between small letters, capitals and digits: seldom in words, often in keys. */
export function changes(value: string): number {
  let count = 0;
  let before = 0;
  for (let at = 0; at < value.length; at++) {
    const now = classOf(value.charCodeAt(at));
    if (now !== 0 && before !== 0 && now !== before) count++;
    if (now !== 0) before = now;
  }
  return count;
}

/** Whether a value can hardly be anything but a key: letters of both cases and digits, all mixed up. */
export const isMixed = (value: string): boolean =>
  value.length >= 16 && isRandom(value) && changes(value) >= 7;
