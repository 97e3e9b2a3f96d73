/** A request that was signed, sent and refused; a mistake changes one thing in it. */

import type { Random } from './random.ts';
import {
  type Http,
  type Needs,
  type Pair,
  type Parts,
  partsOf,
  type Scene,
  sha256,
  type Text,
  textOf,
} from './scene.ts';

export interface World {
  scene: Scene;
  /** What the client signed. */
  signed: Parts;
  string: Text;
  /** Overrides the hash in the client's string to sign. */
  hash?: string;
  key: { secret: string; steps?: string[]; prefix?: string };
  /** Overrides the signature in the Authorization header. */
  signature?: string;
  /** The scope and the names in the Authorization header. */
  credential: { accessKeyId: string; date: string; region: string; service: string; end: string };
  names: string[];
  /** As it left the client, and as it reached AWS. */
  sent: Http;
  arrived: Http;
  /** AWS's words, where it refuses before it computes. */
  refusal?: string;
  /** The secret that the reader gives to the laboratory; the right one unless said. */
  given: string;
}

export interface Mistake {
  name: string;
  needs: Needs;
  /** The kinds that name it rightly; the first is the best. */
  kinds: string[];
  /** Where both sides' texts are alike, only the secret tells: kinds that are right without it. */
  withoutSecret?: string[];
  change: (world: World, random: Random) => void;
}

const copy = (http: Http): Http => ({
  ...http,
  headers: http.headers.map(([name, value]): Pair => [name, value]),
});

/** The world in which all is right. */
export function worldOf(scene: Scene): World {
  const { http, names, accessKeyId, region, service, time } = scene;
  const date = time.slice(0, 8);
  const end = 'aws4_request';
  return {
    scene,
    signed: partsOf(http, names),
    string: { algorithm: 'AWS4-HMAC-SHA256', time, date, region, service, end, hash: '' },
    key: { secret: scene.secret },
    credential: { accessKeyId, date, region, service, end },
    names: [...names],
    sent: copy(http),
    arrived: copy(http),
    given: scene.secret,
  };
}

/** Changes both what left and what arrived: the client did it after signing. */
export function after(world: World, change: (http: Http) => void): void {
  change(world.sent);
  change(world.arrived);
}

export const setHeader = (http: Http, name: string, value: string): void => {
  const found = http.headers.find(([given]) => given.toLowerCase() === name);
  if (found) found[1] = value;
  else http.headers.push([name, value]);
};

export const dropHeader = (http: Http, name: string): void => {
  http.headers = http.headers.filter(([given]) => given.toLowerCase() !== name);
};

export const headerOf = (http: Http, name: string): string =>
  http.headers.find(([given]) => given.toLowerCase() === name)?.[1] ?? '';

/** Sets the body, and its length with it. */
export function setBody(http: Http, body: string | Buffer): void {
  http.body = Buffer.from(body);
  if (http.body.length > 0 || headerOf(http, 'content-length'))
    setHeader(http, 'content-length', String(http.body.length));
}

/** Replaces the signed line of a header. */
export function setLine(parts: Parts, name: string, value: string): void {
  parts.lines = parts.lines.map((line) => (line.startsWith(`${name}:`) ? `${name}:${value}` : line));
}

/** What AWS computes: from what arrived, for the names in the header, and every x-amz- header beside them. */
export function serverParts({ arrived, names }: World): Parts {
  const unsigned = arrived.headers
    .map(([name]) => name.toLowerCase())
    .filter((name) => name.startsWith('x-amz-') && !names.includes(name));
  return partsOf(arrived, unsigned.length > 0 ? [...names, ...unsigned].sort() : names);
}

/** The string to sign that follows from what arrived and the scope in the Authorization header. */
export function serverString(world: World): Text {
  const { date, region, service, end } = world.credential;
  const time = headerOf(world.arrived, 'x-amz-date');
  return {
    algorithm: 'AWS4-HMAC-SHA256',
    time,
    date,
    region,
    service,
    end,
    hash: sha256(textOf(serverParts(world))),
  };
}
