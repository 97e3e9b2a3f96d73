/** The built site in a real browser: one server and one browser for a file of tests. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser, howToGet } from '../../scripts/browser/find.ts';
import { dist } from '../../scripts/root.ts';
import { type Site, serve } from '../../scripts/serve/server.ts';

const executablePath = findBrowser();

/** For the options of a test: the reason why it can't run here, or false. */
export const skip: string | false = executablePath ? false : howToGet;

let browser: Browser | undefined;
let site: Site | undefined;

/** Starts the server and the browser before the tests of the file that calls it, and stops them afterwards. */
export function useSite(): void {
  if (!executablePath) return;
  before(async () => {
    if (!existsSync(join(dist, 'index.html')))
      throw new Error('dist/ is empty. Build the site first: npm run build');
    site = await serve(dist);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
}

/** The running browser. */
export function theBrowser(): Browser {
  if (!browser) throw new Error('call useSite() at the top of the test file');
  return browser;
}

/** Address of the served site, without a slash at the end. */
export function origin(): string {
  if (!site) throw new Error('call useSite() at the top of the test file');
  return site.origin;
}
