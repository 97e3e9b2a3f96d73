import { bin } from '../bin.ts';
import { runNode } from '../run.ts';
import { bringBrowser, canBring } from './bring.ts';
import { findBrowser } from './find.ts';

/** Playwright's own download, for systems that the package has no browser for. */
async function download(say: (text: string) => void): Promise<string | undefined> {
  say('no Chromium on this machine: fetching the one that Playwright offers');
  const { code, output } = await runNode([bin('playwright-core'), 'install', 'chromium']);
  if (code !== 0) say(`Playwright could not fetch it: ${output.trim().split('\n').at(-1)}`);
  return findBrowser();
}

/** Path of a browser, fetched if the machine has none; undefined if that fails, too. */
export async function ensureBrowser(say: (text: string) => void): Promise<string | undefined> {
  return findBrowser() ?? (await (canBring() ? bringBrowser(say) : download(say)));
}
