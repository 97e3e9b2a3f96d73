/** Files for the stories: made in a folder of their own, and given to the page like a reader would. */
import { createWriteStream, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Page } from 'playwright-core';

const folder = mkdtempSync(join(tmpdir(), 'gatewhy-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** One entry of a HAR file. */
const entry = (url: string, status: number, headers: [string, string][], body: string) => ({
  startedDateTime: '2026-03-01T10:00:00.000Z',
  time: 12,
  request: {
    method: 'POST',
    url,
    httpVersion: 'http/2.0',
    headers: [{ name: 'Accept', value: '*/*' }],
    queryString: [],
    cookies: [],
    headersSize: -1,
    bodySize: 0,
  },
  response: {
    status,
    statusText: '',
    httpVersion: 'http/2.0',
    headers: headers.map(([name, value]) => ({ name, value })),
    cookies: [],
    content: { size: body.length, mimeType: 'application/json', text: body },
    redirectURL: '',
    headersSize: -1,
    bodySize: body.length,
  },
  cache: {},
  timings: { send: 0, wait: 12, receive: 0 },
});

/** A HAR file of about so many bytes: one call of API Gateway that failed, among many large answers. Gives its path. */
export async function harOf(name: string, bytes: number): Promise<string> {
  const path = join(folder, name);
  const out = createWriteStream(path);
  const large = JSON.stringify(
    entry(
      'https://www.example.com/app.js',
      200,
      [['content-type', 'text/javascript']],
      'let x = "a";\n'.repeat(20_000),
    ),
  );
  const failed = JSON.stringify(
    entry(
      'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders',
      403,
      [
        ['content-type', 'application/json'],
        ['x-amzn-requestid', '11111111-2222-3333-4444-555555555555'],
        ['x-amzn-errortype', 'MissingAuthenticationTokenException'],
        ['x-amz-apigw-id', 'AbCdEfGhIjKlMnO='],
      ],
      '{"message":"Missing Authentication Token"}',
    ),
  );
  const times = Math.max(1, Math.floor(bytes / (large.length + 1)));
  out.write('{"log":{"version":"1.2","creator":{"name":"example","version":"1"},"entries":[');
  for (let at = 0; at < times; at++) {
    if (at === Math.floor(times / 2)) out.write(`${failed},`);
    if (!out.write(at === times - 1 ? large : `${large},`))
      await new Promise((done) => out.once('drain', done));
  }
  await new Promise<void>((done) => out.end(']}}', () => done()));
  return path;
}

let large: Promise<string> | undefined;

/** A HAR file of 50 MB, made once for all stories. */
export function largeHar(): Promise<string> {
  large ??= harOf('orders.har', 50_000_000);
  return large;
}

/** A file of so many bytes, which takes no room on the disk. Gives its path. */
export function emptyOf(name: string, bytes: number): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}

/** Drops a file of this machine on an element of the page, without its bytes passing through the page's own thread. */
export async function drop(page: Page, path: string, onto: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'carrier';
    input.hidden = true;
    document.body.append(input);
  });
  await page.locator('#carrier').setInputFiles(path);
  await page.evaluate((selector) => {
    const carrier = document.querySelector<HTMLInputElement>('#carrier');
    const dataTransfer = new DataTransfer();
    for (const file of carrier?.files ?? []) dataTransfer.items.add(file);
    carrier?.remove();
    const target = document.querySelector(selector);
    for (const type of ['dragenter', 'dragover', 'drop'])
      target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, onto);
}
