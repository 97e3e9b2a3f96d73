/** Finds a Chromium on this machine, in the order of how sure it is to work. Installs nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { broughtBrowser } from './bring.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where browsers are installed on systems that don't put them on PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  }),
];

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Whether a program answers `--version`: Ubuntu has a `chromium-browser` that only tells how to get one. */
function works(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Path of a browser, or undefined. The variable CHROMIUM comes first; if it is wrong, that is an error. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (works(named)) return named;
    throw new Error(
      `CHROMIUM is ${named}, which cannot be run. Correct the variable, or unset it to have one found.`,
    );
  }
  return [...onPath(), chromium.executablePath(), ...places, broughtBrowser].find(
    (path) => path && works(path),
  );
}

/** What to do where there is none. */
export const howToGet =
  'no Chromium was found: apt-get install chromium, or npx playwright-core install chromium, or set CHROMIUM to the path of one';
