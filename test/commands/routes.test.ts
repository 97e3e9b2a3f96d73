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

testWith(['dash', 'curl'], 'signed routes are signed as every curl does it right, or not sent', () =>
  inFolder(async (cwd) => {
    const [, keys] = bothKeys;
    assert.ok(keys);
    const { routes } = readRoutes(
      'GET /a?b=2&a=1&a=0&flag&B=%7e,x iam\nGET /a%20b iam\nGET /c?q=a+b iam\nHEAD /d iam',
    );
    const { text, warnings, does } = smokeTest(local(), routes);
    writeFileSync(join(cwd, 'smoke-test.sh'), text);
    arrived.splice(0);
    await execute('dash', ['smoke-test.sh'], { cwd, env: environmentOf(keys) });
    assert.deepEqual(
      arrived.map(({ method, target }) => `${method} ${target}`),
      ['GET /a?B=~%2Cx&a=0&a=1&b=2&flag=', 'HEAD /d'],
    );
    for (const { method, target, headers } of arrived) {
      const account: Account = { ...keys, region: 'eu-west-1', service: 'execute-api', now: new Date() };
      assert.equal(verify({ method, target, headers, body: new Uint8Array() }, account).refused, '');
    }
    assert.equal(warnings.filter((warning) => warning.includes('is written down but not sent')).length, 2);
    assert.match(does, /^Sends 2 requests/);
  }),
);

test('what would change something stands there and is not sent', () => {
  const routes = ['GET', 'POST'].flatMap((method) => routeFrom({ method, path: '/a' }) ?? []);
  const { text, warnings } = smokeTest(local(), routes);
  assert.match(text, /\n {2}# gw_signed=no; check POST '\/a' any\n/);
  assert.ok(warnings.some((warning) => warning.startsWith('1 routes are written down but not sent')));
});

/** The two modules that k6 has; behind the second one is curl, since a call of k6's returns when the answer is there. */
const fakeK6 = {
  'package.json': '{"type": "module", "exports": {".": "./index.js", "./http": "./http.js"}}',
  'index.js':
    'export const seen = [];\nexport const check = (value, checks) => { for (const [name, one] of Object.entries(checks)) seen.push([name, one(value)]); };\n',
  'http.js': `import { execFileSync } from 'node:child_process';
const request = (method, url, body, { headers, redirects }) => {
  if (body !== null || redirects !== 0) throw new Error('not as k6 is called');
  const sent = Object.entries(headers).flatMap(([name, value]) => ['-H', name + ': ' + value]);
  const verb = method === 'HEAD' ? ['--head'] : ['-X', method];
  const out = ['-sS', '-o', '/dev/null', '-w', '%{http_code}', ...verb, ...sent, '--path-as-is', '-g', '--url', url];
  return { status: Number(execFileSync('curl', out)) };
};
export default { request };
`,
};

testWith(['curl'], 'the script for k6 sends a request for every route and checks its status', () =>
  inFolder(async (folder) => {
    const cwd = join(folder, 'run');
    mkdirSync(join(cwd, 'node_modules/k6'), { recursive: true });
    for (const [name, text] of Object.entries(fakeK6))
      writeFileSync(join(cwd, 'node_modules/k6', name), text);
    const { routes } = readRoutes(list);
    writeFileSync(join(cwd, 'smoke-test.mjs'), k6(local(), routes).text);
    writeFileSync(
      join(cwd, 'main.mjs'),
      `globalThis.__ENV = JSON.parse(process.argv[2]);\nconst { default: run, options } = await import('./smoke-test.mjs');\nconst { seen } = await import('k6');\nrun();\nconsole.log(JSON.stringify({ seen, options }));\n`,
    );
    const run = async (env: Record<string, string>) => {
      arrived.splice(0);
      const out = await execute(process.execPath, ['main.mjs', JSON.stringify(env)], { cwd });
      return JSON.parse(out) as { seen: [string, boolean][]; options: { thresholds: unknown } };
    };
    const { seen, options } = await run({ TOKEN: 'Bearer t', API_KEY: 'the-key' });
    assert.deepEqual(seen, [
      ["GET /orders?a=it's&b=$HOME", true],
      ['GET /s204', true],
      ['POST /s400', true],
      ['HEAD /s301', true],
      ['GET /s500', false],
    ]);
    assert.deepEqual(options.thresholds, { checks: ['rate==1'] });
    const sent = routes.filter(({ signed }) => !signed);
    assert.deepEqual(
      arrived.map(({ method, target }) => `${method} ${target}`),
      sent.map(({ method, path }) => `${method} ${path}`),
    );
    for (const { headers } of arrived) {
      const of = (name: string) => headers.find((header) => header[0].toLowerCase() === name)?.[1];
      assert.equal(of('authorization'), 'Bearer t');
      assert.equal(of('x-api-key'), 'the-key');
    }
    const { port } = server.address() as AddressInfo;
    await run({ BASE_URL: `http://127.0.0.1:${port}/other` });
    assert.equal(arrived[1]?.target, '/other/s204');
    assert.ok(!arrived[0]?.headers.some(([name]) => /^(authorization|x-api-key)$/i.test(name)));
  }),
);

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
    'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders?a=it%27s&b=$HOME',
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
