/**
 * The way in for every script of package.json: `node scripts/enter.mjs SCRIPT ARGUMENTS`. Any Node from 20 on, no
 * package needed, nothing installed yet; what is missing is installed, then SCRIPT runs under the project's own Node.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './setup/install.mjs';
import { runUnderOwnNode } from './setup/runtime.mjs';
import { giveUp } from './setup/say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 20) {
  giveUp(
    `Node ${process.versions.node} is too old to set the project up. Install Node 20 or newer and try again.`,
  );
}
if (!script) giveUp('name a script to run: node scripts/enter.mjs scripts/site.ts');
await install(root);
await runUnderOwnNode(root, script, args);
