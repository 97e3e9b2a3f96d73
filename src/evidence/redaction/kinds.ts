/** What redaction removes. A token is named after its kind: `<api-key-1>`. */
export const kinds = {
  'access-key': 'AWS access key id',
  'secret-key': 'AWS secret access key',
  'session-token': 'AWS session token',
  signature: 'signature',
  authorization: 'Authorization value',
  bearer: 'bearer token',
  basic: 'user name and password of Basic authorization',
  cookie: 'cookie value',
  'api-key': 'API key',
  jwt: 'JSON Web Token',
  token: 'token',
  secret: 'secret',
  password: 'password',
  login: 'user name and password in an address',
  'private-key': 'private key',
  credential: 'text that looks like a credential',
  account: 'AWS account id',
  principal: 'unique id of an IAM user or role',
  ip: 'IP address',
  email: 'e-mail address',
  removed: 'text that you named',
} as const;

export type Kind = keyof typeof kinds;

/** Characters to remove: `to` is exclusive. */
export interface Span {
  from: number;
  to: number;
  kind: Kind;
}

const names = Object.keys(kinds).join('|');

/** Tokens that an earlier redaction left, a JSON Web Token's with its claims. They are never touched again. */
export const tokenPattern = new RegExp(
  `<(${names})-(\\d{1,6})>(?: \\[(?:[a-z_]{2,9}=[^\\]\\n]{0,2000})?\\])?`,
  'g',
);

/** Whether a text is, or begins with, such a token. */
export const isToken = (text: string): boolean =>
  new RegExp(`^(?:A[KS]IA)?<(?:${names})-\\d{1,6}>`).test(text);
