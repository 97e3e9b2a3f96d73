/**
 * A browser from the package registry alone, for a Linux machine without one: 70 MB, outside the lock file, fetched when
 * the first run needs it and kept in node_modules.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { runNode } from '../run.ts';
import { runNpm } from '../setup/install.mjs';

const version = '153.0.0';
const folder = join(root, 'node_modules', '.cache', 'gatewhy', 'browser');
const unpacked = join(folder, 'unpacked');

/** Path of the program, once it was brought. */
export const broughtBrowser = join(folder, 'chromium');

/** Makes the package think that it runs where it was made for, so that it unpacks the libraries it needs, too. */
const unpack = `
const { default: chromium } = await import('@sparticuz/chromium');
console.log(await chromium.executablePath());
`;

/** Whether this machine is one that the package has a browser for. */
export function canBring(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Installs and unpacks the browser; gives its path, or undefined with the reason told by `say`. */
export async function bringBrowser(say: (text: string) => void): Promise<string | undefined> {
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  say('no Chromium on this machine: fetching one as a package (70 MB, once)');
  const code = await runNpm(
    ['install', '--no-save', '--no-audit', '--no-fund', `@sparticuz/chromium@${version}`],
    folder,
  );
  if (code !== 0) {
    say(`the package @sparticuz/chromium could not be installed (npm ended with ${code})`);
    return undefined;
  }
  const script = join(folder, 'unpack.js');
  writeFileSync(script, unpack);
  const { output } = await runNode([script], { TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  const program = join(unpacked, 'chromium');
  if (!existsSync(program)) {
    say(`the browser could not be unpacked: ${output.trim()}`);
    return undefined;
  }
  writeWrapper(program);
  const { status, stderr } = spawnSync(broughtBrowser, ['--version'], { encoding: 'utf8' });
  if (status === 0) return broughtBrowser;
  say(`the browser that was fetched cannot run here: ${stderr.trim()}`);
  return undefined;
}

/** The machine's fonts and the package's: without any, a page has no size, and the browser ends at the first one. */
function fontSettings(): string {
  const folders = ['/usr/share/fonts', join(unpacked, 'fonts')].map((path) => `<dir>${path}</dir>`).join('');
  const cache = `<cachedir>${join(unpacked, 'fonts-cache')}</cachedir>`;
  return `<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${folders}${cache}</fontconfig>\n`;
}

/** The machine's own libraries come first; the package's stand in for those that it lacks. */
function writeWrapper(program: string): void {
  const alone = spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
  const libraries = alone ? '' : `export LD_LIBRARY_PATH='${join(unpacked, 'al2023', 'lib')}'\n`;
  const fonts = join(unpacked, 'fonts.conf');
  writeFileSync(fonts, fontSettings());
  writeFileSync(
    broughtBrowser,
    `#!/bin/sh\n${libraries}export FONTCONFIG_FILE='${fonts}'\nexec '${program}' "$@"\n`,
  );
  chmodSync(broughtBrowser, 0o755);
}
