/**
 * Stories: what a reader does on the site and sees. Each has a browser profile of its own, and fails besides if the page
 * breaks its policy, logs an error or asks another origin.
 *
 *   useSite();
 *   story('a pasted transcript leads to its cause', async ({ page, open }) => {
 *     await open('/');
 *     await page.getByLabel('Paste').fill('…');
 *     await expectText(page.getByRole('heading', { level: 2 }), 'The path has no such HTTP method');
 *   });
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { origin, skip, theBrowser } from './site.ts';
import { type Watch, watch } from './watch.ts';

export interface Stage {
  page: Page;
  context: BrowserContext;
  /** Opens a path of the site, such as `/errors/forbidden/#apiType=rest`. */
  open(path: string): Promise<void>;
  /** Path, query and fragment of the page that is open. */
  here(): string;
  /** Another profile, which knows nothing of this one: to open a link that was copied. */
  elsewhere(): Promise<Page>;
  /** What the page has asked for and done wrong so far. */
  watched: Watch;
}

/** Longest wait for anything that a page does by itself. */
const patience = 10_000;

async function enter(options: BrowserContextOptions): Promise<Stage> {
  const base = origin();
  const context = await theBrowser().newContext({ locale: 'en-GB', ...options });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const watched = await watch(page, base);
  return {
    page,
    context,
    watched,
    open: async (path) => {
      await page.goto(base + path, { waitUntil: 'load' });
    },
    here: () => page.url().replace(base, ''),
    elsewhere: async () => {
      const other = await theBrowser().newContext({ locale: 'en-GB', ...options });
      other.setDefaultTimeout(patience);
      context.on('close', () => void other.close());
      return other.newPage();
    },
  };
}

/** A test in the browser; `options` are those of Playwright's contexts (viewport, colorScheme, javaScriptEnabled …). */
export function story(
  name: string,
  tell: (stage: Stage) => Promise<void>,
  options: BrowserContextOptions = {},
): void {
  test(name, { skip }, async () => {
    const stage = await enter(options);
    try {
      await tell(stage);
      assert.ok(stage.watched.faults.length === 0, stage.watched.faults.join('\n'));
    } finally {
      await stage.context.close();
    }
  });
}

/** Waits until an element shows a text; the message tells what it shows instead. */
export async function expectText(locator: Locator, text: string | RegExp): Promise<void> {
  const shown = locator.filter({ hasText: text }).first();
  try {
    await shown.waitFor({ state: 'visible' });
  } catch {
    const now = (await locator.count()) > 0 ? await locator.allInnerTexts() : 'no such element';
    assert.fail(`expected ${text} in ${locator}, and there is: ${JSON.stringify(now)}`);
  }
}
