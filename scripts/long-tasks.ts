/**
 * `npm run long-tasks -- [RUNS]`: the longest task of the main thread while a reader touches, pastes, types, answers and
 * gives a file of 20 MB, and while the form for commands holds a body of 1 MB, at a processor slowed four times; for each
 * act the least of RUNS (5) fresh pages, since whatever else the machine does only adds. A benchmark for a quiet machine,
 * not a test. Exit code 1 if an act is over the budget.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser, howToGet } from './browser/find.ts';
import { acts as bodyActs, longBodies, prepare } from './browser/long-body.ts';
import { longestTask } from './budgets/limits.ts';
import { dist } from './root.ts';
import { serve } from './serve/server.ts';
import { giveUp } from './setup/say.mjs';

const slowed = 4;
const runs = Number(process.argv[2] ?? 5);

const transcript = [
  '> GET /prod/orders HTTP/1.1',
  '> Host: a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
  '>',
  '< HTTP/1.1 403 Forbidden',
  '< x-amzn-ErrorType: MissingAuthenticationTokenException',
  '< x-amz-apigw-id: a=',
  '<',
  '{"message":"Missing Authentication Token"}',
].join('\n');

/** A log of 20 MB in which one call failed. */
const folder = mkdtempSync(join(tmpdir(), 'gatewhy-'));
const log = join(folder, 'calls.log');
writeFileSync(log, `${transcript}\n\n${'2026-03-01T10:00:00Z INFO nothing happened\n'.repeat(450_000)}`);

/** What a reader does, in order, on the home page. */
const acts: readonly (readonly [name: string, act: (page: Page) => Promise<void>])[] = [
  ['touch', (page) => page.locator('.paste textarea').hover()],
  ['paste', (page) => page.locator('.paste textarea').fill(transcript)],
  ['answer', (page) => page.locator('.question [data-value]').first().click()],
  ['type', (page) => page.locator('.paste textarea').pressSequentially('x-amzn-RequestId: 1', { delay: 20 })],
  [
    'file',
    async (page) => {
      await page.getByLabel('Choose or drop files').setInputFiles(log);
      await page.locator('.files li').waitFor({ timeout: 60_000 });
    },
  ],
];

/** Milliseconds of the longest task since the last call, once the page has been idle for a moment. */
const longest = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((done) => requestIdleCallback(() => setTimeout(done, 300), { timeout: 3000 }));
    const seen = (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0);
    return Math.max(0, ...seen);
  });

/** The pages, with what comes before the processor is slowed, and what is measured. */
const visits: readonly {
  path: string;
  before?: (page: Page) => Promise<void>;
  acts: readonly (readonly [name: string, act: (page: Page) => Promise<unknown>])[];
}[] = [
  { path: '/', acts },
  ...Object.entries(longBodies).map(([kind, body]) => ({
    path: '/commands/',
    before: (page: Page) => prepare(page, body),
    acts: bodyActs.map(([name, act]) => [`1 MB, ${kind}: ${name}`, act] as const),
  })),
];

const executablePath = findBrowser();
if (!executablePath) giveUp(howToGet);
const site = await serve(dist);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
const best = new Map<string, number>();
try {
  for (let run = 0; run < runs; run++) {
    for (const { path, before, acts } of visits) {
      const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
      const page = await context.newPage();
      await page.addInitScript(() => {
        const seen: number[] = [];
        Object.assign(globalThis, { longTasks: seen });
        new PerformanceObserver((list) =>
          seen.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({
          type: 'longtask',
        });
      });
      const session = await context.newCDPSession(page);
      await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
      await before?.(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
      await longest(page);
      for (const [name, act] of acts) {
        await act(page);
        const took = await longest(page);
        best.set(name, Math.min(took, best.get(name) ?? took));
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}
for (const [name, took] of best) {
  process.stdout.write(`${name.padEnd(44)}${took < 50 ? 'below 50' : took.toFixed(0).padStart(8)} ms\n`);
}
process.exitCode = [...best.values()].some((took) => took > longestTask) ? 1 : 0;
