/**
 * A Node for a Linux machine on which the project's own cannot run: from version 25 on it needs libatomic, which a small
 * Debian lacks. Outside the lock file, fetched when it is needed, kept in node_modules.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './install.mjs';
import { say } from './say.mjs';

const version = '24.21.0';
const name = `node-${process.platform}-${process.arch}`;

/** @param {string} root */
function folder(root) {
  return join(root, 'node_modules', '.cache', 'gatewhy', 'node');
}

/** Path of the spare Node, whether it is there or not. @param {string} root */
export function spareNode(root) {
  return join(folder(root), 'node_modules', name, 'bin', 'node');
}

/** Fetches it; tells whether it is there now. @param {string} root */
export async function fetchSpare(root) {
  if (process.platform !== 'linux') return false;
  say("the project's own Node cannot run on this machine: fetching another one (40 MB, once)");
  mkdirSync(folder(root), { recursive: true });
  writeFileSync(join(folder(root), 'package.json'), '{ "private": true }\n');
  await runNpm(['install', '--no-save', '--no-audit', '--no-fund', `${name}@${version}`], folder(root));
  return existsSync(spareNode(root));
}
