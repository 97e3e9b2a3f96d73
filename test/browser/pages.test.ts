/**
 * Every page, opened in a browser: it keeps its policy, logs nothing, asks nobody else, loads no more script than its
 * budget, does not scroll sideways, and axe finds nothing, light and dark, on a phone and on a desk.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sizeOf } from '../../scripts/budgets/chunks.ts';
import { scriptLimit } from '../../scripts/budgets/limits.ts';
import { pages } from '../site/built.ts';
import { axeFaults } from './axe.ts';
import { origin, skip, theBrowser, useSite } from './site.ts';
import { type Watch, watch } from './watch.ts';

const schemes = ['light', 'dark'] as const;
const widths = [320, 1280];

useSite();

/** Scripts that came without anybody touching the page, in bytes of brotli 11. */
function scriptBytes({ requests }: Watch): number {
  const files = new Set(requests.flatMap((request) => /^GET \/([^?]+\.m?js)/.exec(request)?.[1] ?? []));
  return [...files].reduce((sum, file) => sum + sizeOf(file), 0);
}

async function faultsOf(path: string): Promise<string[]> {
  const context = await theBrowser().newContext({
    viewport: { width: 320, height: 800 },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    const seen = await watch(page, origin());
    await page.goto(origin() + path, { waitUntil: 'load' });
    const bytes = scriptBytes(seen);
    if (bytes > scriptLimit) seen.faults.push(`loads ${bytes} B of script unasked (at most ${scriptLimit})`);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wider > 0) seen.faults.push(`is ${wider} px wider than a screen of ${width} px`);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        const faults = await axeFaults(page);
        seen.faults.push(...faults.map((fault) => `${fault} (${colorScheme}, ${width} px)`));
      }
    }
    return seen.faults;
  } finally {
    await context.close();
  }
}

describe('every page', { concurrency: 2 }, () => {
  for (const { path } of pages) {
    test(path, { skip }, async () => {
      const faults = await faultsOf(path);
      assert.ok(faults.length === 0, faults.join('\n'));
    });
  }
});
