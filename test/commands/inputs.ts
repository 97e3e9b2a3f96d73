/** Generated input for the command forms. */
import fc from 'fast-check';
import type { Header, Input } from '../../src/commands/index.ts';
import type { Target } from '../../src/facts/target.ts';
import * as arbitrary from '../signing/arbitraries.ts';
import { withoutUnseen } from './unseen.ts';

export type FullInput = Input & {
  body: string;
  target: Required<Pick<Target, 'method' | 'path' | 'query'>> & Target;
};

const host: fc.Arbitrary<Target> = fc.constantFrom(
  { host: 'api.example.com', port: '8080' },
  { host: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com', apiId: 'a1b2c3d4e5', stage: 'prod' },
);

const inputOf = (parts: { path: string; query: string; headers: readonly Header[] }) => {
  const { path, query, headers } = parts;
  return fc
    .record({ host, method: arbitrary.method, body: arbitrary.body })
    .map(({ host, method, body }): FullInput => {
      const target = { scheme: 'http' as const, region: 'eu-west-1', ...host, method, path, query };
      return { target, headers, body };
    });
};

/** A header that no form refuses: one that holds what can't be seen is refused by all of them. */
const seen = ([name, value]: Header): Header => [name, withoutUnseen(value)];

/** Anything at all. */
export const hostileInput: fc.Arbitrary<FullInput> = fc
  .record({
    path: arbitrary.path,
    query: arbitrary.query,
    headers: arbitrary.headers.map((all) => all.map(seen)),
  })
  .chain(inputOf);

const plainSegment = fc.stringMatching(/^[A-Za-z0-9~_][A-Za-z0-9._~-]{0,8}$/);

/** A path without encoded characters and no repeated header: such requests curl can mostly sign by itself. */
export const gentleInput: fc.Arbitrary<FullInput> = fc
  .record({
    path: fc.array(plainSegment, { maxLength: 4 }).map((segments) => `/${segments.join('/')}`),
    query: arbitrary.query,
    headers: fc.uniqueArray(arbitrary.header.map(seen), {
      maxLength: 3,
      selector: ([name]) => name.toLowerCase(),
    }),
  })
  .chain(inputOf);
