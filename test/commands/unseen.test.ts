/** Whatever is asked, no text that is printed holds what can't be seen or what makes a terminal act. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attempt } from '../../src/commands/attempt.ts';
import { fill } from '../../src/commands/fill.ts';
import { build as buildResponses, type Settings } from '../../src/commands/gateway-response/index.ts';
import { formsOf, type GroupName, groups } from '../../src/commands/groups.ts';
import {
  type Command,
  CommandRefused,
  type Header,
  type Input,
  variables,
} from '../../src/commands/index.ts';
import { build as buildLog, kindNames, purposeNames } from '../../src/commands/log-format/index.ts';
import { presigned } from '../../src/commands/presigned.ts';
import { probe } from '../../src/commands/probe/index.ts';
import { type Route, readRoutes, routeFrom } from '../../src/commands/routes/route.ts';
import { signedInPage } from '../../src/commands/signed-in-page.ts';
import type { CommandId } from '../../src/commands/types.ts';
import type { Target } from '../../src/facts/target.ts';
import { exportLines } from '../../src/islands/values/lines.ts';
import { fieldValue } from '../../src/islands/values/values.ts';
import { amount } from '../amount.ts';
import { seed } from '../signing/arbitraries.ts';
import { unseenMarks, unseenOf } from './unseen.ts';

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...unseenMarks) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('a', '1', '/', '.', "'", '"', '\\', '$', ' ', '\n', 'é', '👩‍👧', '❤️'),
  },
);
const dirty = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

/** The usual value, one with something unseen in it, or nothing but that. */
const maybe = (usual: string) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: dirty.map((text) => `${usual}${text}`) },
    { weight: 1, arbitrary: dirty },
  );

const target: fc.Arbitrary<Target> = fc.record(
  {
    scheme: fc.constantFrom('https', 'http'),
    host: fc.oneof(
      maybe('a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com'),
      fc.constant('api.example.com'),
      fc.constant('api.example.com'),
    ),
    port: maybe('8443'),
    apiId: maybe('a1b2c3d4e5'),
    region: maybe('eu-west-1'),
    stage: maybe('prod'),
    path: maybe('/prod/orders'),
    query: maybe('b=2&a=1'),
    method: fc.oneof(fc.constantFrom('GET', 'POST', 'PUT'), maybe('PATCH')),
    customDomain: maybe('api.example.com'),
    origin: maybe('https://app.example.com'),
  },
  { requiredKeys: ['host', 'path', 'method', 'region'] },
);

const header = fc.tuple(maybe('x-note'), maybe('value')) as fc.Arbitrary<Header>;

const input: fc.Arbitrary<Input> = fc.record(
  {
    target,
    headers: fc.oneof(fc.constant([]), fc.array(header, { maxLength: 2 })),
    body: maybe('{"a": 1}'),
    apiType: fc.constantFrom('rest', 'http', 'websocket'),
    preflightHeaders: fc.array(maybe('x-note'), { maxLength: 2 }),
  },
  { requiredKeys: ['target', 'headers'] },
) as fc.Arbitrary<Input>;

const routes = fc
  .tuple(fc.array(maybe('GET /orders'), { maxLength: 3 }), fc.array(maybe('/items/{id}'), { maxLength: 2 }))
  .map(([lines, paths]): Route[] => [
    ...readRoutes(lines.join('\n')).routes,
    ...paths.flatMap((path) => routeFrom({ path, signed: true }) ?? []),
  ]);

/** Only a program in Go may hold tabs: its own formatter wants them. */
const allowedIn = (id: string) => (id === 'go' ? '\t' : '');

function assertSeen({ id, text, file = '', files = [] }: Command): void {
  for (const one of [text, file, ...files.flatMap(({ name, text }) => [name, text])])
    assert.deepEqual(unseenOf(one, allowedIn(id)), [], `${id}: ${JSON.stringify(one)}`);
}

/** How often a form was printed although something unseen was asked for, or was refused. */
const printed = new Map<CommandId, number>();
const hasUnseen = (value: unknown): boolean => unseenOf(JSON.stringify(value)).length > 0;

test('every form of every group, with hostile text in every field', () => {
  const property = fc.property(input, routes, (asked, routes) => {
    for (const group of Object.keys(groups) as GroupName[]) {
      for (const form of formsOf(group, asked, routes)) {
        if (!('text' in form)) {
          assert.deepEqual(unseenOf(form.because), [], form.id);
          continue;
        }
        assertSeen(form);
        if (hasUnseen([asked.target.path, asked.target.query, asked.body]))
          printed.set(form.id, (printed.get(form.id) ?? 0) + 1);
      }
    }
  });
  fc.assert(property, { numRuns: amount(3000), seed });
  // Else nothing was shown: a form must be there although the address or the body holds such characters.
  const ids = (Object.keys(groups) as GroupName[]).flatMap((group) =>
    formsOf(group, { target: {}, headers: [] }).map(({ id }) => id),
  );
  for (const id of ids) assert.ok((printed.get(id) ?? 0) > 2, `${id}: ${printed.get(id)}`);
});

test('signed in the page, in headers or in the URL', () => {
  const property = fc.property(input, fc.boolean(), ({ target, headers, body = '', apiType }, inUrl) => {
    const url = 'https://api.example.com/%E2%80%AE';
    const signed = { method: target.method ?? 'GET', url, headers, body };
    const asked = { target, ...(apiType && { apiType }) };
    const id = inUrl ? 'presigned' : 'signed-in-page';
    const form = attempt(id, () => (inUrl ? presigned : signedInPage)(asked, signed));
    if ('text' in form) assertSeen(form);
  });
  fc.assert(property, { numRuns: amount(3000), seed });
});

/** What a builder gives, or nothing where it refuses. */
const orNothing = <T>(build: () => T): T | undefined => {
  try {
    return build();
  } catch (error) {
    assert.ok(error instanceof CommandRefused, String(error));
    return undefined;
  }
};

test('the probe’s scripts', () => {
  let built = 0;
  const credential = fc.record(
    { header: maybe('authorization'), variable: maybe('TOKEN'), scheme: maybe('Bearer') },
    { requiredKeys: ['header', 'variable'] },
  );
  const property = fc.property(
    target,
    fc.option(fc.array(credential, { maxLength: 2 }), { nil: undefined }),
    fc.option(maybe('default'), { nil: undefined }),
    fc.constantFrom('sh', 'python'),
    (target, credentials, profile, form) => {
      const asked = { target, ...(credentials && { credentials }), ...(profile && { profile }) };
      const made = orNothing(() => probe(asked, form));
      if (!made) return;
      built++;
      for (const text of [made.text, ...made.plan]) assert.deepEqual(unseenOf(text), [], text);
    },
  );
  fc.assert(property, { numRuns: amount(2000), seed });
  assert.ok(built > 5, `${built} scripts`);
});

test('gateway responses and access logs, in every form', () => {
  let built = 0;
  const texts = fc.record({
    apiId: maybe('a1b2c3d4e5'),
    region: maybe('eu-west-1'),
    stage: maybe('prod'),
    logGroup: maybe('api-log'),
    origin: maybe('https://app.example.com'),
    authorizerKey: maybe('reason'),
  });
  const property = fc.property(texts, fc.constantFrom(...kindNames), (texts, kind) => {
    const settings: Settings = {
      responses: [{ type: 'DEFAULT_4XX' }, { type: 'ACCESS_DENIED', status: 401 }],
      members: ['type', 'reason'],
      site: 'https://gatewhy.example',
      cors: { origin: texts.origin },
      authorizerKey: texts.authorizerKey,
      apiId: texts.apiId,
      stage: texts.stage,
    };
    const made = [
      orNothing(() => buildResponses(settings)),
      orNothing(() => buildLog({ kind, purposes: purposeNames, ...texts })),
    ];
    for (const one of made) {
      if (!one) continue;
      built++;
      const all = Object.values(one.snippets).flatMap((snippet) => [snippet.before, snippet.text]);
      for (const text of [...all, ...one.console]) assert.deepEqual(unseenOf(text), [], text);
    }
  });
  fc.assert(property, { numRuns: amount(1000), seed });
  assert.ok(built > 10, `${built} were built`);
});

test('the lines in front of a snippet, in both shells', () => {
  const names = Object.keys(variables) as (keyof typeof variables)[];
  const snippet = `echo ${names.map((name) => `"$${name}"`).join(' ')}`;
  const property = fc.property(target, fc.constantFrom(...names), dirty, (target, name, text) => {
    for (const shell of ['posix', 'powershell'] as const)
      assert.deepEqual(unseenOf(fill(snippet, target, shell).prelude), []);
    const [line] = exportLines([name], () => fieldValue(name, { [name]: text }).value);
    assert.deepEqual(unseenOf(line?.text ?? ''), []);
  });
  fc.assert(property, { numRuns: amount(2000), seed });
});

test('a refusal names the field and the character, and says what to do', () => {
  const rows: [input: Partial<Input>, because: RegExp][] = [
    [{ headers: [['x-a', '\u202eabc']] }, /The header x-a holds U\+202E,.* Remove it/],
    [{ headers: [['x-a', 'a\u{e0041}']] }, /The header x-a holds U\+E0041,/],
    [{ headers: [['x\u200ba', 'a']] }, /"x\\u\{200B\}a" is not a header name/],
    [{ target: { host: 'api\u00ad.example.com', method: 'GET' } }, /The host is not a host name/],
    [{ target: { host: 'api.example.com', method: 'G\u200bET' } }, /The method is not one word/],
  ];
  for (const [change, because] of rows) {
    const asked: Input = { target: { host: 'api.example.com', method: 'GET' }, headers: [], ...change };
    const [form] = formsOf('shell', asked);
    assert.match(form && 'because' in form ? form.because : `offered: ${form?.text}`, because);
  }
  const origin = 'https://a\u2066.example.com';
  const forms = formsOf('shell', { target: { host: 'api.example.com', method: 'PUT', origin }, headers: [] });
  const preflight = forms.find(({ id }) => id === 'preflight');
  assert.match(
    preflight && 'because' in preflight ? preflight.because : '',
    /The header origin holds U\+2066,/,
  );
});
