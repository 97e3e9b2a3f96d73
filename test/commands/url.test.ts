/** Which URL a target means: as called, on the default endpoint, on the custom domain. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type ApiType,
  CommandRefused,
  calledUrl,
  customDomainUrl,
  defaultEndpointUrl,
  pathWithoutStage,
} from '../../src/commands/index.ts';
import { canonicalQuery } from '../../src/commands/percent.ts';
import { hasDotSegments } from '../../src/commands/url.ts';
import type { Target } from '../../src/facts/target.ts';
import { path, query, seed } from '../signing/arbitraries.ts';

const api: Target = { apiId: 'a1b2c3d4e5', region: 'eu-west-1', stage: 'prod' };
const own = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';
const onOwn: Target = { ...api, host: own.slice(8) };
const onDomain: Target = { ...api, host: 'api.example.com', customDomain: 'api.example.com' };

type Row = [what: string, target: Target, url: string | RegExp, apiType?: ApiType];

const textOf = (build: () => { text: string }): string => {
  try {
    return build().text;
  } catch (error) {
    assert.ok(error instanceof CommandRefused);
    return error.message;
  }
};

function check(build: (target: Target, apiType?: ApiType) => { text: string }, rows: Row[]): void {
  for (const [what, target, url, apiType] of rows) {
    test(`${build.name}: ${what}`, () => {
      const text = textOf(() => build(target, apiType));
      if (url instanceof RegExp) assert.match(text, url);
      else assert.equal(text, url);
    });
  }
}

check(calledUrl, [
  ['host and path as they are', { ...onOwn, path: '/orders' }, `${own}/orders`],
  ['nothing but a host', { host: 'API.example.com' }, 'https://api.example.com/'],
  [
    'scheme, port, query',
    { scheme: 'http', host: 'h', port: '8080', path: '/a', query: 'b=c' },
    'http://h:8080/a?b=c',
  ],
  ['a path without its slash', { host: 'h', path: 'a' }, 'https://h/a'],
  ['an international host', { host: 'bücher.example' }, 'https://xn--bcher-kva.example/'],
  ['only the domain', { customDomain: 'api.example.com', path: '/a' }, 'https://api.example.com/a'],
  ['only the API: the stage comes in front', { ...api, path: '/orders' }, `${own}/prod/orders`],
  ['only the API, with the stage in the path', { ...api, path: '/prod/orders' }, `${own}/prod/orders`],
  ['nothing', {}, /Needs the URL/],
  ['a host with a path', { host: 'h/a' }, /not a host name/],
  ['a host that curl would expand', { host: '{a,b}.example.com' }, /not a host name/],
  ['a host with a user', { host: 'a@b' }, /not a host name/],
  ['a port that is none', { host: 'h', port: '80/x' }, /port/],
  ['half a character', { host: 'h', path: '/\ud800' }, /half of a character/],
  [
    'what no URL holds',
    { host: 'h', path: '/é {a}[b]"<>|\\^`\n\t\u202e#?', query: 'a[]=é#' },
    'https://h/%C3%A9%20%7Ba%7D%5Bb%5D%22%3C%3E%7C%5C%5E%60%0A%09%E2%80%AE%23%3F?a%5B%5D=%C3%A9%23',
  ],
  [
    'what a URL may hold',
    { host: 'h', path: "/a:@!$&'()*+,;=-._~/%2f%zz", query: "?/:@!$&'()*+,;=" },
    "https://h/a:@!$&'()*+,;=-._~/%2F%25zz??/:@!$&'()*+,;=",
  ],
]);

check(defaultEndpointUrl, [
  ['the stage is there', { ...onOwn, path: '/prod/orders' }, `${own}/prod/orders`],
  ['the stage alone', { ...onOwn, path: '/prod' }, `${own}/prod`],
  ['the stage was forgotten', { ...onOwn, path: '/orders' }, `${own}/prod/orders`],
  ['a path that begins like the stage', { ...onOwn, path: '/products' }, `${own}/prod/products`],
  ['from the custom domain', { ...onDomain, path: '/orders', query: 'a=1' }, `${own}/prod/orders?a=1`],
  [
    'from the custom domain, base path like the stage',
    { ...onDomain, path: '/prod/orders' },
    `${own}/prod/prod/orders`,
  ],
  ['from the root of the custom domain', { ...onDomain, path: '/' }, `${own}/prod/`],
  ['$default has no segment', { ...onDomain, stage: '$default', path: '/orders' }, `${own}/orders`, 'http'],
  [
    'an HTTP API without a stage',
    { apiId: 'a1b2c3d4e5', region: 'eu-west-1', host: 'h', path: '/a' },
    `${own}/a`,
    'http',
  ],
  ['an HTTP API with a named stage', { ...onDomain, path: '/orders' }, `${own}/prod/orders`, 'http'],
  [
    'from the domain without a stage',
    { apiId: 'a1b2c3d4e5', region: 'eu-west-1', host: 'h' },
    /Needs the stage/,
  ],
  [
    'through a VPC endpoint',
    { ...api, host: 'vpce-1-2.execute-api.eu-west-1.vpce.amazonaws.com', path: '/prod/a' },
    `${own}/prod/a`,
  ],
  [
    'in China',
    { ...api, region: 'cn-north-1', path: '/a' },
    'https://a1b2c3d4e5.execute-api.cn-north-1.amazonaws.com.cn/prod/a',
  ],
  [
    'scheme and port of the domain are not taken along',
    { ...onDomain, scheme: 'http', port: '8080', path: '/a' },
    `${own}/prod/a`,
  ],
  ['no API id', { region: 'eu-west-1' }, /Needs the API id/],
  ['an API id that is none', { ...api, apiId: 'a.b' }, /API id/],
  ['a Region that is none', { ...api, region: 'eu west' }, /Region/],
]);

check(customDomainUrl, [
  [
    'already there',
    { ...onDomain, scheme: 'http', port: '8080', path: '/prod/x' },
    'http://api.example.com:8080/prod/x',
  ],
  [
    'the stage is taken out',
    { ...onOwn, customDomain: 'api.example.com', path: '/prod/orders' },
    'https://api.example.com/orders',
  ],
  [
    'nothing but the stage',
    { ...onOwn, customDomain: 'api.example.com', path: '/prod' },
    'https://api.example.com/',
  ],
  [
    'no stage in the path',
    { ...onOwn, customDomain: 'api.example.com', path: '/products' },
    'https://api.example.com/products',
  ],
  ['no domain', onOwn, /Needs the custom domain/],
]);

test('the path without the stage', () => {
  assert.equal(pathWithoutStage({ ...onOwn, path: '/prod/a/b' }), '/a/b');
  assert.equal(pathWithoutStage({ ...onDomain, path: '/prod/a/b' }), '/prod/a/b');
  assert.equal(pathWithoutStage({ ...onOwn, stage: '$default', path: '/a' }), '/a');
});

test('dots which curl would resolve are seen', () => {
  for (const dotted of ['/.', '/..', '/a/./b', '/a/../b', '/a/%2e%2E', '/.%2e/'])
    assert.ok(hasDotSegments(dotted), dotted);
  for (const plain of ['/', '/a.b', '/...', '/.a', '/%2ea']) assert.ok(!hasDotSegments(plain), plain);
});

test('an encoded URL is plain, and encoding it again changes nothing', () => {
  fc.assert(
    fc.property(path, query, (path, query) => {
      const { text, path: sent, query: asked } = calledUrl({ host: 'h', path, query });
      // Nothing that curl expands, and nothing beyond ASCII.
      assert.match(text, /^https:\/\/h\/([\w\-.~!$&'()*+,;=:@/?]|%[0-9A-F]{2})*$/);
      assert.equal(calledUrl({ host: 'h', path: sent, query: asked }).text, text);
    }),
    { seed },
  );
});

test('a canonical query is sorted, has one spelling, and stays as it is', () => {
  fc.assert(
    fc.property(query, (query) => {
      const canonical = canonicalQuery(query);
      assert.match(canonical, /^((^|&)([\w\-.~]|%[0-9A-F]{2})*=([\w\-.~]|%[0-9A-F]{2})*)*$/);
      assert.equal(canonicalQuery(canonical), canonical);
      assert.deepEqual(canonical.split('&').length, query.split('&').filter(Boolean).length || 1);
    }),
    { seed },
  );
});
