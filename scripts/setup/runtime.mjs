/**
 * Finds the Node that runs the project and starts scripts under it. The lock file brings one as an optional package for
 * each platform, because Astro needs Node 22.12 and the scripts need type stripping (22.18), while Debian has Node 20. On
 * Linux it is Node 24: from 25 on the binaries need libatomic, which a small Debian lacks.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp } from './say.mjs';

const oldest = [22, 18];

/** @param {string} version */
function isGoodEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** Whether a binary is there, can run here, and is new enough. @param {string} binary */
function works(binary) {
  if (!existsSync(binary)) return false;
  const { status, stdout } = spawnSync(binary, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return status === 0 && isGoodEnough(stdout.trim());
}

/** Where the project's own Node is, whether it can run here or not. @param {string} root */
function ownNode(root) {
  const { platform, arch } = process;
  const names =
    platform === 'win32'
      ? [`node-win-${arch}`]
      : [`node-${platform}-${arch}`, `node-bin-${platform}-${arch}`];
  const program = platform === 'win32' ? 'node.exe' : 'node';
  return names
    .map((name) => join(root, 'node_modules', name, 'bin', program))
    .find((path) => existsSync(path));
}

/**
 * npm puts node_modules/.bin before the machine's own programs: a Node there that cannot run (on Alpine, without glibc)
 * would hide the one that can, from the next npm command on.
 * @param {string} root
 */
function unlinkOwn(root) {
  for (const name of ['node', 'node.cmd', 'node.ps1'])
    rmSync(join(root, 'node_modules', '.bin', name), { force: true });
}

/** Path of the Node to use: the project's own, else this one. @param {string} root */
function findNode(root) {
  const own = ownNode(root);
  if (own && works(own)) return own;
  if (own) unlinkOwn(root);
  if (isGoodEnough(process.versions.node)) return process.execPath;
  return giveUp(
    `this machine runs Node ${process.versions.node}, the project needs ${oldest.join('.')} or newer, and the one that ` +
      `came with the packages cannot run here. Install Node 24 and try again.`,
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
