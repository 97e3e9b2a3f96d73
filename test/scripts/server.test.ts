import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Site, serve } from '../../scripts/serve/server.ts';

let folder: string;
let site: Site;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gatewhy-serve-'));
  mkdirSync(join(folder, 'site', 'about'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site', 'index.html'), 'home');
  writeFileSync(join(folder, 'site', '404.html'), 'lost');
  writeFileSync(join(folder, 'site', 'about', 'index.html'), 'about');
  writeFileSync(join(folder, 'site', 'a.js'), 'script');
  site = await serve(join(folder, 'site'));
});
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A request with its path as it is: `fetch` would tidy `..` away. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.origin);
    get({ hostname, port, path, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });
}

const answers: [path: string, status: number, body: string, type?: RegExp][] = [
  ['/', 200, 'home', /^text\/html; charset=utf-8/],
  ['/?x=1', 200, 'home'],
  ['/about/', 200, 'about'],
  ['/a.js', 200, 'script', /^text\/javascript/],
  ['/nothing/', 404, 'lost', /^text\/html/],
  ['/a.js/', 404, 'lost'],
  ['/../secret.txt', 404, 'lost'],
  ['/%2e%2e/secret.txt', 404, 'lost'],
  ['/%E0%A4%A', 404, 'lost'],
  ['/%00', 404, 'lost'],
];

for (const [path, status, body, type] of answers) {
  test(`GET ${path}`, async () => {
    const answer = await ask(path);
    assert.equal(answer.status, status);
    assert.equal(answer.body.toString(), body);
    if (type) assert.match(String(answer.headers['content-type']), type);
  });
}

test('a folder without its slash is a redirect that stays on the site', async () => {
  assert.equal((await ask('/about?x=1')).headers['location'], '/about/?x=1');
  assert.equal((await ask('//about')).headers['location'], '/about/');
});

test('HEAD has the length and no body', async () => {
  const { headers, body } = await ask('/', { method: 'HEAD' });
  assert.equal(headers['content-length'], '4');
  assert.equal(body.length, 0);
});

test('other methods are refused', async () => {
  assert.equal((await ask('/', { method: 'POST' })).status, 405);
});

test('compresses as the browser takes it', async () => {
  const brotli = await ask('/', { headers: { 'accept-encoding': 'gzip, br' } });
  assert.equal(brotliDecompressSync(brotli.body).toString(), 'home');
  const gzip = await ask('/', { headers: { 'accept-encoding': 'gzip, br;q=0' } });
  assert.equal(gunzipSync(gzip.body).toString(), 'home');
});

test('takes the next port if one is in use', async () => {
  const { port } = new URL(site.origin);
  const second = await serve(join(folder, 'site'), Number(port));
  assert.notEqual(second.origin, site.origin);
  await second.close();
});
