/** Random requests, right in themselves, and the texts of SigV4 for them, from AWS's rules with node:crypto only. */
import { createHash, createHmac } from 'node:crypto';
import { bytesOf, canonicalPath, canonicalQuery } from '../verify.ts';
import { alphanumeric, type Random, small } from './random.ts';

export type Pair = [name: string, value: string];

export interface Http {
  method: string;
  path: string;
  query: string;
  /** Without the Authorization header. */
  headers: Pair[];
  body: Buffer;
}

export interface Parts {
  method: string;
  path: string;
  query: string;
  lines: string[];
  list: string;
  payload: string;
}

export interface Scene {
  http: Http;
  /** The names that are signed. */
  names: string[];
  accessKeyId: string;
  secret: string;
  token: string | undefined;
  region: string;
  service: string;
  time: string;
}

/** What a mistake needs the request to have. */
export interface Needs {
  path?: 'percent' | 'reserved' | 'letters' | 'dots' | 'double-slash' | 'trailing' | 'deep';
  query?:
    | 'none'
    | 'unsorted'
    | 'space'
    | 'reserved'
    | 'codes'
    | 'bare'
    | 'empty-pair'
    | 'repeated'
    | 'some'
    | 'encoded';
  body?: 'none' | 'json' | 'newline' | 'lines' | 'form' | 'accents' | 'some';
  header?:
    | 'spaces'
    | 'repeated'
    | 'capitals'
    | 'extra'
    | 'forwarded'
    | 'accept-encoding'
    | 'user-agent'
    | 'length'
    | 'connection';
  token?: boolean;
  host?: 'port' | 'custom';
  type?: boolean;
}

export const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const word = (random: Random) => random.text(small, 3 + random.below(6));

function pathOf(random: Random, need: Needs['path']): string {
  const segments = Array.from({ length: 1 + random.below(3) }, () => word(random));
  const extra = {
    percent: () => random.one(['my%20pets', 'caf%C3%A9', 'a%2Fb', '%40connections', 'x%3D%3D', '100%25']),
    reserved: () => random.one(['a:b', 'user@host', 'a=b,c', '$top', 'a(b)', 'it+s', "o'neil", 'x;y']),
    letters: () => random.one(['a:b', 'x=y', 'a,b', 'd;e', 'p*q:r']),
    dots: () => random.one(['./x', 'y/../z', 'a/./b']),
    'double-slash': () => `/${word(random)}`,
    trailing: () => '',
    deep: () => `${word(random)}/${word(random)}`,
  };
  const stage = random.one(['prod', 'dev', 'v1', 'live']);
  const all = [stage, ...segments];
  const added = need ? extra[need]() : random.chance(0.15) ? extra.percent() : undefined;
  return `/${[...all, ...(added === undefined ? [] : [added])].join('/')}`;
}

function queryOf(random: Random, need: Needs['query']): string {
  const some = () => `${random.one(['limit', 'page', 'filter'])}=${random.below(90)}`;
  const queries: Record<NonNullable<Needs['query']>, () => string> = {
    none: () => '',
    unsorted: () => `z${word(random)}=1&b=${word(random)}&a=${random.below(9)}`,
    space: () => `a=1&q=${word(random)}%20${word(random)}`,
    reserved: () => `at=${random.one(['10:30', 'a/b', 'x,y', '$top', 'a@b', "it's"])}&z=1`,
    codes: () => `a=x%2Fy&q=${random.one(['caf%C3%A9', 'a%3Ab', '%5Bx%5D'])}`,
    encoded: () => `a=x%20y&q=${random.one(['50%25', 'a%2Fb', '%C3%BC'])}`,
    bare: () => `a=1&${word(random)}`,
    'empty-pair': () => `a=1&&b=${word(random)}`,
    repeated: () => `id=${random.below(9)}&id=${10 + random.below(9)}&z=1`,
    some,
  };
  return need ? queries[need]() : random.chance(0.3) ? some() : '';
}

function bodyOf(random: Random, need: Needs['body'], method: string): Buffer {
  const json = () =>
    JSON.stringify({ name: word(random), count: random.below(99), tags: [word(random), word(random)] });
  const bodies: Record<NonNullable<Needs['body']>, () => string> = {
    none: () => '',
    json,
    some: json,
    newline: () => `${json()}\n`,
    lines: () => `${word(random)}\n${word(random)}\n${word(random)}`,
    form: () => `name=${word(random)}&city=${word(random)}+${word(random)}`,
    accents: () =>
      JSON.stringify({ name: `${word(random)} ${random.one(['café', 'Zoë', 'naïve', 'Köln'])}` }),
  };
  if (need) return Buffer.from(bodies[need]());
  return Buffer.from(method === 'GET' || method === 'DELETE' ? '' : json());
}

function hostOf(random: Random, region: string, need: Needs['host']): string {
  if (need === 'port') return `api.${word(random)}.example.com:8443`;
  if (need === 'custom' || random.chance(0.3)) return `api.${word(random)}.example.com`;
  return `${random.text('abcdefghij0123456789', 10)}.execute-api.${region}.amazonaws.com`;
}

/** A random request that has what is needed. */
export function sceneOf(random: Random, needs: Needs): Scene {
  const region = random.one(['eu-west-1', 'us-east-1', 'us-west-2', 'ap-southeast-2']);
  const hasBody = needs.body !== undefined && needs.body !== 'none';
  const method = hasBody
    ? random.one(['POST', 'PUT', 'PATCH'])
    : random.one(['GET', 'GET', 'POST', 'DELETE']);
  const body = bodyOf(random, needs.body, method);
  const temporary = needs.token ?? random.chance(0.4);
  const token = temporary ? random.text(`${alphanumeric}/+`, 120 + random.below(60)) : undefined;
  const time = `2026${String(1 + random.below(12)).padStart(2, '0')}${String(2 + random.below(25)).padStart(2, '0')}T${String(random.below(24)).padStart(2, '0')}1530Z`;
  const headers: Pair[] = [['Host', hostOf(random, region, needs.host)]];
  const names = ['host', 'x-amz-date'];
  const add = (name: string, value: string, sign = true) => {
    headers.push([name, value]);
    const lower = name.toLowerCase();
    if (sign && !names.includes(lower)) names.push(lower);
  };
  if (needs.type || (body.length > 0 && random.chance(0.6)))
    add('Content-Type', needs.body === 'form' ? 'application/x-www-form-urlencoded' : 'application/json');
  if (random.chance(0.3)) add('Accept', 'application/json', random.chance(0.5));
  const extras: Record<NonNullable<Needs['header']>, () => void> = {
    spaces: () => add('X-Note', `  ${word(random)}   ${word(random)}  ${word(random)}`),
    repeated: () => {
      add('X-Tag', `z${word(random)}`);
      add('X-Tag', `a${word(random)}`);
    },
    capitals: () => add('X-Client', `App${word(random)}/V1`),
    extra: () => add('X-Client', word(random)),
    forwarded: () => add('X-Forwarded-For', `203.0.113.${random.below(250)}`),
    'accept-encoding': () => add('Accept-Encoding', random.one(['gzip', 'gzip, deflate', 'identity'])),
    'user-agent': () => add('User-Agent', `tool/${random.below(9)}.${random.below(9)}`),
    length: () => names.push('content-length'),
    connection: () => add('Connection', random.one(['keep-alive', 'close'])),
  };
  if (needs.header) extras[needs.header]();
  headers.push(['X-Amz-Date', time]);
  if (token) add('X-Amz-Security-Token', token);
  if (body.length > 0) headers.push(['Content-Length', String(body.length)]);
  return {
    http: { method, path: pathOf(random, needs.path), query: queryOf(random, needs.query), headers, body },
    names: names.sort(),
    accessKeyId: `${token ? 'ASIA' : 'AKIA'}${random.text('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`,
    secret: random.text(`${alphanumeric}/+`, 40),
    token,
    region,
    service: 'execute-api',
    time,
  };
}

const fold = (value: string) => value.replace(/[ \t]+/g, ' ').replace(/^ | $/g, '');

/** The canonical request of what arrived, for the given names. */
export function partsOf({ method, path, query, headers, body }: Http, names: readonly string[]): Parts {
  const values = (name: string) =>
    headers.filter(([given]) => given.toLowerCase() === name).map(([, value]) => fold(value));
  return {
    method,
    path: canonicalPath(bytesOf(path)),
    query: canonicalQuery(bytesOf(query)),
    lines: names.map((name) => `${name}:${values(name).join(',')}`),
    list: names.join(';'),
    payload: sha256(body),
  };
}

export const textOf = ({ method, path, query, lines, list, payload }: Parts): string =>
  [method, path, query, ...lines, '', list, payload].join('\n');

export interface Text {
  algorithm: string;
  time: string;
  date: string;
  region: string;
  service: string;
  end: string;
  hash: string;
}

export const stringOf = ({ algorithm, time, date, region, service, end, hash }: Text): string =>
  [algorithm, time, [date, region, service, end].join('/'), hash].join('\n');

/** HMAC over the four steps. */
export function signatureOf(secret: string, steps: readonly string[], text: string, prefix = 'AWS4'): string {
  let key: string | Buffer = prefix + secret;
  for (const step of steps) key = createHmac('sha256', key).update(step).digest();
  return createHmac('sha256', key).update(text).digest('hex');
}
