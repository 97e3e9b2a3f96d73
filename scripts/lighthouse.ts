/**
 * `npm run lighthouse`: Lighthouse's scores for one page of each kind, mobile, against the built site. Lighthouse is no
 * dependency (176 MB): npx fetches it, once. Exit code 1 if a score is below 100.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, howToGet } from './browser/find.ts';
import { filesLike } from './budgets/chunks.ts';
import { dist, root } from './root.ts';
import { serve } from './serve/server.ts';
import { runNpm } from './setup/install.mjs';
import { giveUp, say } from './setup/say.mjs';

const version = '13.5.0';
const wanted = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse reads robots.txt from inside the page, which the page's own `connect-src 'none'` forbids ("CSP violation").
 * test/site/files.test.ts checks that file instead.
 */
const skipped = ['robots-txt'];

interface Report {
  categories: Record<string, { title: string; score: number | null }>;
  audits: Record<string, { title: string; score: number | null; scoreDisplayMode: string }>;
}

/** One page of each kind: the first by name where there are many. */
function chosenPages(): string[] {
  const first = (pattern: string) => filesLike(pattern).sort().slice(0, 1);
  const files = [
    'index.html',
    'about/index.html',
    'tree/index.html',
    'errors/index.html',
    'causes/index.html',
  ].filter((file) => filesLike(file).length > 0);
  return [
    ...files,
    ...first('errors/*/index.html'),
    ...first('causes/*/index.html'),
    ...first('guides/*/index.html'),
  ].map((file) => `/${file.replace(/index\.html$/, '')}`);
}

const browser = findBrowser() ?? giveUp(howToGet);
if (filesLike('index.html').length === 0) giveUp('dist/ is empty: build the site first (npm run build)');
const site = await serve(dist);
const folder = mkdtempSync(join(tmpdir(), 'gatewhy-lighthouse-'));
process.env['CHROME_PATH'] = browser;
let perfect = true;
for (const path of chosenPages()) {
  const output = join(folder, 'report.json');
  const flags = [
    '--quiet',
    '--chrome-flags=--headless=new --no-sandbox',
    '--output=json',
    `--only-categories=${wanted.join(',')}`,
    `--skip-audits=${skipped.join(',')}`,
    `--output-path=${output}`,
  ];
  const code = await runNpm(
    ['exec', '--yes', `--package=lighthouse@${version}`, '--', 'lighthouse', site.origin + path, ...flags],
    root,
  );
  if (code !== 0) giveUp(`lighthouse ended with ${code} on ${path}: its message is above`);
  const { categories, audits }: Report = JSON.parse(readFileSync(output, 'utf8'));
  const scores = Object.values(categories).map(
    ({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`,
  );
  process.stdout.write(`${path.padEnd(40)} ${scores.join(', ')}\n`);
  if (Object.values(categories).every(({ score }) => score === 1)) continue;
  perfect = false;
  for (const { title, score, scoreDisplayMode } of Object.values(audits)) {
    if (scoreDisplayMode === 'binary' && score !== 1) process.stdout.write(`    ${title}\n`);
  }
}
rmSync(folder, { recursive: true, force: true });
await site.close();
say('done');
process.exitCode = perfect ? 0 : 1;
