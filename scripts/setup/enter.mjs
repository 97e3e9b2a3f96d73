/** The way in for `npm start` and `npm test`: any Node from 20 on, no package needed, nothing installed yet. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { runUnderOwnNode } from './runtime.mjs';
import { giveUp } from './say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Sets the project up if need be, then runs a script of it under its own Node. @param {string} script */
export async function enter(script) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    giveUp(`Node ${process.versions.node} is too old to set the project up. Install Node 20 or newer and try again.`);
  }
  await install(root);
  runUnderOwnNode(root, script, process.argv.slice(2));
}
