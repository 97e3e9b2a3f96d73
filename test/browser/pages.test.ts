/**
 * Every page, opened in a browser: it keeps its policy, logs nothing, asks nobody else, loads no more script than its
 * budget, does not scroll sideways, and axe finds nothing, light and dark, on a phone and on a desk.
 */
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { describe, test } from 'node:test';
import { sizeOf } from '../../scripts/budgets/chunks.ts';
import { scriptLimit } from '../../scripts/budgets/limits.ts';
import { pages } from '../site/built.ts';
import { axeFaults } from './axe.ts';
import { type Watched, withPage } from './pool.ts';
import { origin, skip, useSite } from './site.ts';
import type { Watch } from './watch.ts';

useSite();

/** Each step changes one thing, so that a page is laid out three times and not four. */
const looks = [
  { width: 320, colorScheme: 'light', rules: 'all' },
  { width: 320, colorScheme: 'dark', rules: 'colours' },
  { width: 1280, colorScheme: 'dark', rules: 'colours' },
  { width: 1280, colorScheme: 'light', rules: 'all' },
] as const;

/** Scripts that came without anybody touching the page, in bytes of brotli 11. */
function scriptBytes({ requests }: Watch): number {
  const files = new Set(requests.flatMap((request) => /^GET \/([^?]+\.m?js)/.exec(request)?.[1] ?? []));
  return [...files].reduce((sum, file) => sum + sizeOf(file), 0);
}

async function faultsOf({ page, seen }: Watched, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(origin() + path, { waitUntil: 'load' });
  const bytes = scriptBytes(seen);
  if (bytes > scriptLimit) seen.faults.push(`loads ${bytes} B of script unasked (at most ${scriptLimit})`);
  for (const { width, colorScheme, rules } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beyond > 0) seen.faults.push(`is ${beyond} px wider than a screen of ${width} px`);
    const faults = await axeFaults(page, rules);
    seen.faults.push(...faults.map((fault) => `${fault} (${colorScheme}, ${width} px)`));
  }
  return [...new Set(seen.faults)];
}

describe('every page', { concurrency: availableParallelism() }, () => {
  for (const { path } of pages) {
    test(path, { skip }, async () => {
      const faults = await withPage((watched) => faultsOf(watched, path));
      assert.ok(faults.length === 0, faults.join('\n'));
    });
  }
});
