import type { Span } from './kinds.ts';
import { changes, isOdd, isPlaceholder } from './worth.ts';

/** Credentials that only the words behind them, or around them, tell. Group 1 is what goes. */
const forms: readonly (readonly [Span['kind'], RegExp, ((value: string) => boolean)?])[] = [
  [
    'credential',
    /([\w+/=.~!@#$%^*-]{8,250}) as (?:the |an? |my |our |your )?(?:api[ -]?key|access key|secret|password|bearer token|token)\b/gi,
    (value) => isOdd(value) && (/\d/.test(value) || changes(value) > 3),
  ],
  [
    'password',
    /\b(?:mfa|otp|2fa|totp|verification|one[- ]time)[ -](?:code|password|passcode|pin)\b[^\w\r\n]{0,4}(?:(?:is|was|of)\b[^\w\r\n]{0,4})?(\d{4,8})(?!\d)/gi,
  ],
  // `user` in a configuration file of curl or wget.
  [
    'login',
    /^[ \t]{0,8}(?:proxy-)?user[ \t]{0,4}[=:][ \t]{0,4}["']([^\s:"']{1,100}:[^"'\r\n]{1,200})(?=["'])/gim,
  ],
  // What is piped into a program that reads a password.
  [
    'password',
    /\b(?:echo|printf)(?: -[nE]{1,2})?(?: ['"]?%s(?:\\n)?['"]?)? {1,4}["']?([^\s"'|;]{6,250})["']? {0,4}\|[^\r\n|]{0,200}(?:--password-stdin|\blogin\b|-pass(?:in)? stdin)/g,
  ],
  [
    'bearer',
    /\bBearer[ \t]{0,8}\r?\n[ \t]{0,8}([\w+/=.~-]{16,8000})(?=\s|$)/g,
    (value) => isOdd(value) && changes(value) > 3,
  ],
];

/** Everything secret that a sentence or a command says of itself. */
export function spokenSpans(text: string): Span[] {
  return forms.flatMap(([kind, form, worth = () => true]) =>
    [...text.matchAll(form)].flatMap(({ 0: whole, 1: value = '', index }): Span[] => {
      if (isPlaceholder(value) || !worth(value)) return [];
      const from = index + whole.indexOf(value);
      return [{ from, to: from + value.length, kind }];
    }),
  );
}
