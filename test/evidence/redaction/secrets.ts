/** Secrets of many kinds, all made up while the test runs, and the names beside which people send them. */
import fc from 'fast-check';

export interface Secret {
  kind: string;
  value: string;
  /** Names that go with it; without one it is known by its looks, and any name will do. */
  names: readonly string[];
}

const of = (letters: string, min: number, max = min) =>
  fc.array(fc.constantFrom(...letters), { minLength: min, maxLength: max }).map((all) => all.join(''));
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const small = capitals.toLowerCase();
const digits = '0123456789';
const alnum = capitals + small + digits;
const hex = '0123456789abcdef';
/** Letters, capitals and digits at once, as every generator of keys makes sure in the long run. */
const mixed = (letters: string, min: number, max = min) =>
  of(letters, min - 3, max - 3).map((rest) => `${rest.slice(0, 4)}q7${rest.slice(4)}K`);

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = fc.tuple(of(alnum, 43), of(small, 9), of(digits, 6)).map(([signature, name, sub]) =>
  [
    base64url({ alg: 'RS256', kid: 'key-1' }),
    base64url({
      iss: 'https://login.example.com',
      sub,
      aud: 'orders',
      email: `${name}@example.com`,
      exp: 1_790_000_000,
    }),
    signature,
  ].join('.'),
);
const uuid = fc.tuple(...[8, 4, 4, 4, 12].map((size) => of(hex, size))).map((parts) => parts.join('-'));
const octet = fc.integer({ min: 1, max: 254 });

const anywhere: readonly string[] = [];
const apiKeys = ['x-api-key', 'api_key', 'apikey', 'x_api_key', 'apiKey', 'api-key'];
const tokens = ['access_token', 'x-auth-token', 'id_token', 'refresh_token', 'x-access-token', 'authToken'];

const table: Record<string, [value: fc.Arbitrary<string>, names: readonly string[]]> = {
  'long-term key id': [of(capitals + digits, 16).map((rest) => `AKIA${rest}`), anywhere],
  'temporary key id': [of(capitals + digits, 16).map((rest) => `ASIA${rest}`), anywhere],
  'secret key': [mixed(`${alnum}+/`, 40), ['aws_secret_access_key', 'SecretAccessKey', 'secretKey']],
  'session token': [
    of(alnum, 100, 300).map((rest) => `IQoJb3JpZ2luX2Vj${rest}==`),
    ['x-amz-security-token', 'aws_session_token', 'SessionToken'],
  ],
  'session token, older': [of(alnum, 100, 300).map((rest) => `FwoGZXIvYXdzE${rest}=`), anywhere],
  'API key': [mixed(alnum, 20, 40), apiKeys],
  'API key, short': [mixed(alnum, 8, 12), apiKeys],
  'API key, hexadecimal': [of(hex, 29).map((rest) => `7c${rest}f`), apiKeys],
  'API key, UUID': [uuid, apiKeys],
  JWT: [jwt, anywhere],
  'opaque token': [mixed(`${alnum}-_`, 24, 64), tokens],
  'bearer token': [
    mixed(`${alnum}-._`, 24, 64).map((value) => `Bearer ${value}`),
    ['Authorization', 'authorization'],
  ],
  'basic credentials': [
    fc.tuple(of(small, 5, 8), mixed(alnum, 10, 16)).map(([user, word]) => `Basic ${btoa(`${user}:${word}`)}`),
    ['Authorization', 'Proxy-Authorization'],
  ],
  'bare Authorization': [mixed(alnum, 16, 40), ['Authorization']],
  cookie: [mixed(alnum, 16, 40).map((value) => `sid=${value}`), ['Cookie']],
  password: [
    mixed(`${alnum}!#*`, 8, 20),
    ['password', 'db_password', 'PGPASSWORD', 'userPassword', 'passwd'],
  ],
  'client secret': [mixed(alnum, 20, 50), ['client_secret', 'clientSecret', 'webhook_secret']],
  'session id': [mixed(alnum, 20, 40), ['sessionid', 'session_id', 'JSESSIONID', 'PHPSESSID']],
  'CSRF token': [mixed(alnum, 20, 40), ['x-csrf-token', 'csrf_token', 'X-XSRF-TOKEN']],
  signature: [
    of(hex, 61).map((rest) => `a1b${rest}`),
    ['X-Amz-Signature', 'signature', 'x-hub-signature-256'],
  ],
  'authorization code': [mixed(alnum, 24, 40), ['code', 'auth_code']],
  'account key': [
    mixed(`${alnum}+/`, 86).map((value) => `${value}==`),
    ['AccountKey', 'SharedAccessKey', 'encryption_key'],
  ],
  'GitHub token': [mixed(alnum, 36).map((rest) => `ghp_${rest}`), anywhere],
  'GitHub token, fine-grained': [mixed(`${alnum}_`, 60).map((rest) => `github_pat_${rest}`), anywhere],
  'GitLab token': [mixed(alnum, 20).map((rest) => `glpat-${rest}`), anywhere],
  'Slack token': [
    of(digits, 12).chain((id) => mixed(alnum, 24).map((rest) => `xoxb-${id}-${rest}`)),
    anywhere,
  ],
  'Stripe key': [mixed(alnum, 24).map((rest) => `sk_live_${rest}`), anywhere],
  'project key': [mixed(alnum, 40).map((rest) => `sk-proj-${rest}`), anywhere],
  'npm token': [mixed(alnum, 36).map((rest) => `npm_${rest}`), anywhere],
  'Google key': [mixed(alnum, 35).map((rest) => `AIza${rest}`), anywhere],
  'account id': [of('123456789', 12), ['accountId', 'aws_account_id', 'account', 'AccountId']],
  'role’s ARN': [
    of('123456789', 12).map((id) => `arn:aws:iam::${id}:role/orders`),
    ['caller', 'user', 'principal', 'role-arn'],
  ],
  'IPv4 address': [
    fc
      .tuple(octet, octet, octet, octet)
      .filter(([a]) => ![127, 169].includes(a))
      .map((all) => all.join('.')),
    anywhere,
  ],
  'IPv6 address': [
    fc.array(of(hex, 4), { minLength: 7, maxLength: 7 }).map((all) => ['2001', ...all].join(':')),
    anywhere,
  ],
  'e-mail address': [of(small, 5, 9).map((name) => `${name}@mail.example.com`), anywhere],
  'connection string': [
    fc
      .tuple(of(small, 4, 8), mixed(alnum, 10, 20))
      .map(([user, word]) => `postgres://${user}:${word}@db.example.com/app`),
    ['DATABASE_URL', 'dsn', 'connection'],
  ],
  'private key': [
    mixed(`${alnum}+/`, 200).map((key) => `-----BEGIN PRIVATE KEY-----\\n${key}\\n-----END PRIVATE KEY-----`),
    ['private_key', 'key', 'pem'],
  ],
};

export const kindsOfSecrets = Object.keys(table);

/** Of a value the part that nobody may see: what stands around it is no secret. */
export function secretPart({ kind, value }: Secret): string[] {
  if (kind === 'connection string') return [/:([^:@]+)@/.exec(value)?.[1] ?? ''];
  if (kind === 'role’s ARN') return [/\d{12}/.exec(value)?.[0] ?? ''];
  if (kind === 'private key') return [value.split('\\n')[1] ?? ''];
  if (kind === 'cookie') return [value.slice(4)];
  if (kind === 'JWT') return value.split('.').slice(1);
  if (kind === 'e-mail address') return [value.slice(0, value.indexOf('@') + 1)];
  if (/key id$/.test(kind)) return [value.slice(4)];
  return [value.replace(/^(?:Bearer|Basic) /, '')];
}

/** Secrets of one kind. */
export function secretOf(kind: string): fc.Arbitrary<Secret> {
  const [value, names] = table[kind] ?? [fc.constant(''), anywhere];
  return value.map((one) => ({ kind, value: one, names }));
}

export const secret: fc.Arbitrary<Secret> = fc.oneof(...kindsOfSecrets.map(secretOf));
