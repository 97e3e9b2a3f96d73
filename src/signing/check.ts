import { SigningRefused } from './refusal.ts';
import type { Credentials, Header, RequestToSign, Scope } from './types.ts';

/** RFC 9110 5.6.2: what a method or a header name is made of. */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

const credentialNames = {
  accessKeyId: 'access key ID',
  secretAccessKey: 'secret access key',
  sessionToken: 'session token',
} as const;

/** Refuses credentials which look pasted wrongly: the signature would be wrong, and the gateway's answer would not say why. */
export function checkCredentials(credentials: Credentials): void {
  for (const [field, name] of Object.entries(credentialNames)) {
    const value = credentials[field as keyof Credentials];
    const refuse = (why: string) => new SigningRefused('credentials', `The ${name} ${why}`, field);
    if (!value && field === 'sessionToken') continue;
    if (!value) throw refuse('is empty.');
    const ends = [/^\s/.test(value) && 'begins', /\s$/.test(value) && 'ends'].filter(Boolean).join(' and ');
    if (ends) throw refuse(`${ends} with white space. Remove it.`);
    if (!/^[\x21-\x7e]+$/.test(value)) {
      throw refuse('holds white space, a control character or a letter that no AWS key has. Copy it again.');
    }
    // IAM's own pattern; a slash or a comma would break the Authorization header.
    if (field === 'accessKeyId' && !/^\w+$/.test(value))
      throw refuse('may hold only letters and digits. Copy it again.');
  }
}

/** Refuses what the scope can't hold. */
export function checkScope({ region, service = '', date }: Scope): void {
  for (const [name, value] of Object.entries({ region, service })) {
    const ok = value === '' ? name === 'service' : /^[a-z0-9-]+$/.test(value);
    if (!ok)
      throw new SigningRefused(
        'scope',
        `The ${name} is not one of AWS’s names, such as ${name === 'region' ? 'eu-west-1' : 'execute-api'}.`,
        name,
      );
  }
  if (date && Number.isNaN(date.getTime()))
    throw new SigningRefused('scope', 'The date is not a date.', 'date');
}

function checkHeader([name, value]: Header): void {
  const shown = token.test(name) ? name : JSON.stringify(name);
  const refuse = (why: string) => new SigningRefused('header', `The header ${shown} ${why}`, name);
  if (!token.test(name)) throw refuse('has a name that HTTP does not allow.');
  if (/[\r\n]/.test(value)) throw refuse('holds a line break. A header is one line.');
  if (/(?!\t)\p{Cc}/u.test(value)) throw refuse('holds a control character. Remove it.');
  if (/\p{Surrogate}/u.test(value))
    throw refuse('holds half of a character (a lone surrogate). Type it again.');
}

/** Refuses a request that can't be sent as it stands. */
export function checkRequest({ method, url, headers, body }: RequestToSign): void {
  if (!token.test(method)) throw new SigningRefused('method', 'The method is not one word, such as GET.');
  const half = 'holds half of a character (a lone surrogate), which has no bytes to sign. Type it again.';
  if (/\p{Surrogate}/u.test(url)) throw new SigningRefused('url', `The URL ${half}`);
  if (!body.isWellFormed()) throw new SigningRefused('body', `The body ${half}`);
  headers.forEach(checkHeader);
}

/** Browsers have `crypto.subtle` only in a secure context. */
export function checkContext(): void {
  if (globalThis.crypto?.subtle) return;
  const why =
    'Signing needs the browser’s cryptography, which it offers only over https or on localhost. Open this page there.';
  throw new SigningRefused('insecure-context', why);
}
