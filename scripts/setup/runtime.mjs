/**
 * Finds the Node that runs the project and starts scripts under it. The lock file brings one as an optional package for
 * each platform, because Astro needs Node 22.12 and the scripts need type stripping (22.18), while Debian has Node 20.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp } from './say.mjs';

const oldest = [22, 18];

/** @param {string} version */
function isGoodEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** Version of a Node binary, or undefined if it can't run here (a glibc binary on musl, say). @param {string} binary */
function versionOf(binary) {
  const { status, stdout } = spawnSync(binary, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Path of the Node to use: the project's own, else the one that runs this. @param {string} root @returns {string} */
export function findNode(root) {
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  if (process.platform === 'win32') names.push(`node-win-${process.arch}`);
  for (const name of names) {
    const binary = join(
      root,
      'node_modules',
      name,
      'bin',
      process.platform === 'win32' ? 'node.exe' : 'node',
    );
    if (existsSync(binary) && isGoodEnough(versionOf(binary) ?? '0')) return binary;
  }
  if (isGoodEnough(process.versions.node)) return process.execPath;
  return giveUp(
    `this machine runs Node ${process.versions.node}, the project needs ${oldest.join('.')} or newer, and no Node came ` +
      `with the packages for ${process.platform}-${process.arch}. Install Node 24 (nodejs.org) and try again.`,
  );
}

/**
 * Runs a script under the project's Node, with its binaries first on PATH, and ends this process as the script ended.
 * @param {string} root @param {string} script @param {string[]} args
 */
export function runUnderOwnNode(root, script, args) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(findNode(root), [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  // Ctrl+C reaches the child by itself; a signal sent to this process alone has to be handed on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
