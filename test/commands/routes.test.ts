/** Smoke tests and collections: run in four shells against a server, read by other parsers. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { bruno } from '../../src/commands/collections/bruno.ts';
import { postman } from '../../src/commands/collections/postman.ts';
import type { Input } from '../../src/commands/index.ts';
import { k6 } from '../../src/commands/routes/k6.ts';
import { type Route, readRoutes, routeFrom } from '../../src/commands/routes/route.ts';
import { smokeTest } from '../../src/commands/routes/smoke-test.ts';
import { seed } from '../signing/arbitraries.ts';
import { type Account, verify } from '../signing/verify.ts';
import { hostileInput } from './inputs.ts';
import { bothKeys, environmentOf, execute, inFolder, offered } from './programs.ts';
import { testWith } from './shells.ts';

/** Answers with the status that the path asks for; remembers what arrived. */
const arrived: { method: string; target: string; headers: [string, string][] }[] = [];
let server: Server;
before(async () => {
  server = createServer((request, response) => {
    const raw = request.rawHeaders;
    const headers = raw.flatMap((name, at): [string, string][] =>
      at % 2 ? [] : [[name, raw[at + 1] ?? '']],
    );
    arrived.push({ method: request.method ?? '', target: request.url ?? '', headers });
    response.statusCode = Number(/\/s(\d{3})/.exec(request.url ?? '')?.[1] ?? 200);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
after(() => server.close());

const local = (): Input => ({
  target: {
    scheme: 'http',
    host: '127.0.0.1',
    port: String((server.address() as AddressInfo).port),
    region: 'eu-west-1',
  },
  headers: [],
});

const list = `# what each deployment has to answer
GET /orders?a=it's&b=$HOME
GET /s204
POST /s400 400
HEAD /s301

GET /s403 403 iam
GET /s500   # broken
`;

test('a list of routes is read line by line', () => {
  const { routes, unread } = readRoutes(`${list}nonsense\nGET orders\nGET /x 99\r\nget /é`);
  assert.deepEqual(
    routes.map(({ method, path }) => `${method} ${path}`),
    [
      "GET /orders?a=it's&b=$HOME",
      'GET /s204',
      'POST /s400',
      'HEAD /s301',
      'GET /s403',
      'GET /s500',
      'GET /%C3%A9',
    ],
  );
  assert.deepEqual(
    routes.map(({ status }) => status),
    [undefined, undefined, 400, undefined, 403, undefined, undefined],
  );
  assert.deepEqual(
    routes.filter(({ signed }) => signed).map(({ path }) => path),
    ['/s403'],
  );
  assert.deepEqual(unread, [9, 10, 11]);
});

test('whatever is listed, reading it never throws', () => {
  const property = fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
    for (const { path } of readRoutes(text).routes) assert.match(path, /^\/[!-~]*$/);
  });
  fc.assert(property, { numRuns: 2000, seed });
});

test('a described route becomes one request that changes nothing', () => {
  const rows: [described: [string | undefined, string], made: Partial<Route> | undefined][] = [
    [['GET', '/orders/{id}'], { method: 'GET', path: '/orders/1' }],
    [['ANY', '/{proxy+}'], { method: 'GET', path: '/1' }],
    [['delete', '/orders/{id}'], { method: 'DELETE', path: '/orders/1', off: true }],
    [[undefined, '$default'], undefined],
  ];
  for (const [[method, path], made] of rows)
    assert.deepEqual(routeFrom({ ...(method && { method }), path }), made);
});

for (const [shell, args] of [
  ['dash', []],
  ['bash', ['--posix']],
  ['bash', []],
  ['zsh', ['-f']],
  ['busybox', ['sh']],
] as const) {
  testWith([shell, 'curl'], `${[shell, ...args].join(' ')}: a line for each route, and 1 if one fails`, () =>
    inFolder(async (cwd) => {
      const [keys] = bothKeys.slice(1);
      assert.ok(keys);
      const env = { ...environmentOf(keys), API_KEY: 'the-key', TOKEN: 'Bearer t' };
      const { routes } = readRoutes(list);
      writeFileSync(join(cwd, 'all.sh'), smokeTest(local(), routes).text);
      writeFileSync(join(cwd, 'good.sh'), smokeTest(local(), routes.slice(0, -1)).text);
      arrived.splice(0);
      await assert.rejects(execute(shell, [...args, 'all.sh'], { cwd, env }));
      assert.deepEqual(
        arrived.map(({ method, target }) => `${method} ${target}`),
        routes.map(({ method, path }) => `${method} ${path}`),
      );
      for (const { target, method, headers } of arrived) {
        const of = (name: string) => headers.find((header) => header[0].toLowerCase() === name)?.[1];
        assert.equal(of('x-api-key'), 'the-key');
        if (target !== '/s403') assert.equal(of('authorization'), 'Bearer t');
        else {
          const account: Account = { ...keys, region: 'eu-west-1', service: 'execute-api', now: new Date() };
          assert.equal(verify({ method, target, headers, body: new Uint8Array() }, account).refused, '');
        }
      }
      const out = await execute(shell, [...args, 'good.sh'], { cwd, env });
      assert.deepEqual(out.split('\n'), [
        "ok   200 GET /orders?a=it's&b=$HOME",
        'ok   204 GET /s204',
        'ok   400 POST /s400',
        'ok   301 HEAD /s301',
        'ok   403 GET /s403',
        '',
      ]);
      // Another stage that is not there: no answer is a failure, too.
      await assert.rejects(
        execute(shell, [...args, 'good.sh'], { cwd, env: { ...env, BASE_URL: 'http://127.0.0.1:1' } }),
      );
    }),
  );
}

test('what would change something stands there and is not sent', () => {
  const routes = ['GET', 'POST'].flatMap((method) => routeFrom({ method, path: '/a' }) ?? []);
  const { text, warnings } = smokeTest(local(), routes);
  assert.match(text, /\n {2}# gw_signed=no; check POST '\/a' any\n/);
  assert.ok(warnings.some((warning) => warning.startsWith('1 routes are written down but not sent')));
});

/** The two modules that k6 has, with Node's own fetch behind them. */
const fakeK6 = {
  'package.json': '{"type": "module", "exports": {".": "./index.js", "./http": "./http.js"}}',
  'index.js':
    'export const seen = [];\nexport const check = (value, checks) => { for (const [name, one] of Object.entries(checks)) seen.push([name, one(value)]); };\n',
  'http.js':
    'const asked = [];\nexport default { asked, request: (...all) => { asked.push(all); return { status: Number(/s(\\d{3})/.exec(all[1])?.[1] ?? 200) }; } };\n',
};

test('the script for k6 asks for every route and checks its status', () =>
  inFolder(async (folder) => {
    const cwd = join(folder, 'run');
    mkdirSync(join(cwd, 'node_modules/k6'), { recursive: true });
    for (const [name, text] of Object.entries(fakeK6))
      writeFileSync(join(cwd, 'node_modules/k6', name), text);
    writeFileSync(join(cwd, 'smoke-test.mjs'), k6(local(), readRoutes(list).routes).text);
    writeFileSync(
      join(cwd, 'main.mjs'),
      `globalThis.__ENV = { TOKEN: 't' };\nconst { default: run, options } = await import('./smoke-test.mjs');\nconst { seen } = await import('k6');\nconst { default: http } = await import('k6/http');\nrun();\nconsole.log(JSON.stringify({ seen, asked: http.asked, options }));\n`,
    );
    const { seen, asked, options } = JSON.parse(await execute(process.execPath, ['main.mjs'], { cwd }));
    assert.deepEqual(seen, [
      ["GET /orders?a=it's&b=$HOME", true],
      ['GET /s204', true],
      ['POST /s400', true],
      ['HEAD /s301', true],
      ['GET /s500', false],
    ]);
    assert.equal(asked.length, 5);
    assert.deepEqual(asked[0].slice(2), [null, { headers: { authorization: 't' }, redirects: 0 }]);
    assert.deepEqual(options.thresholds, { checks: ['rate==1'] });
  }));

const routes = readRoutes(list).routes;
const withRegion: Input = {
  target: {
    scheme: 'https',
    host: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
    apiId: 'a1b2c3d4e5',
    region: 'eu-west-1',
    stage: 'prod',
    path: '/prod/orders',
    method: 'POST',
  },
  headers: [['content-type', 'application/json']],
  body: '{"a": "é"}',
};

test('a collection for Postman holds the request twice, and each route', () => {
  const collection = JSON.parse(postman(withRegion, routes).text);
  assert.match(collection.info.schema, /v2\.1\.0\/collection\.json$/);
  assert.deepEqual(
    collection.item.map(({ request }: { request: { auth: { type: string } } }) => request.auth.type),
    ['noauth', 'awsv4', 'noauth', 'noauth', 'noauth', 'noauth', 'awsv4', 'noauth'],
  );
  assert.equal(collection.item[0].request.body.raw, withRegion.body);
  assert.equal(
    collection.item[2].request.url,
    "https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders?a=it's&b=$HOME",
  );
  for (const { value } of collection.variable) assert.equal(value, '');
});

test('a collection for Bruno is a folder of files, without a secret in it', () => {
  const { file, text, files = [] } = bruno(withRegion, []);
  assert.equal(file, 'bruno.json');
  assert.equal(JSON.parse(text).type, 'collection');
  assert.deepEqual(
    files.map(({ name }) => name),
    ['01 As it is.bru', '02 Signed with SigV4.bru', 'environments/AWS.bru'],
  );
  assert.match(files[1]?.text ?? '', /\nauth:awsv4 \{\n {2}accessKeyId: \{\{accessKeyId\}\}\n/);
});

test('whatever the request holds, a collection is a text or a reason', () => {
  for (const one of fc.sample(hostileInput, { numRuns: 500, seed })) {
    const json = offered((input) => postman(input, []), one);
    if (json) assert.equal(JSON.parse(json.text).item[0].request.body?.raw ?? '', one.body);
    offered((input) => bruno(input, []), one);
  }
});

test('without a route or a stage there is no smoke test', () => {
  assert.throws(() => smokeTest(withRegion, []), { name: 'CommandRefused', message: /Needs routes/ });
  const { stage: _, ...target } = withRegion.target;
  assert.throws(() => smokeTest({ ...withRegion, target }, routes), { message: /Needs the stage/ });
});
