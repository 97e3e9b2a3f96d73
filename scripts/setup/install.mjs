/** Brings node_modules in step with package-lock.json, and says so while it takes long. Runs on Node 20. */
import { spawn } from 'node:child_process';
import { whatIsMissing } from './installed.mjs';
import { giveUp, keepSaying, say } from './say.mjs';

/**
 * How to call the very npm that started us. `npm_node_execpath` is the machine's Node: the one inside
 * node_modules is about to be replaced.
 * @returns {[string, string[]]}
 */
function npm() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli && /\.c?js$/.test(cli)) return [node ?? process.execPath, [cli]];
  return ['npm', []];
}

/**
 * Runs npm with the given arguments; resolves to its exit code.
 * @param {string[]} args @param {string} cwd @returns {Promise<number>}
 */
export function runNpm(args, cwd) {
  const [command, before] = npm();
  const shell = command === 'npm' && process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(command, [...before, ...args], {
      cwd,
      // Standard output belongs to the script that is about to run.
      stdio: ['ignore', 2, 2],
      shell,
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Installs what is missing; ends the program with a message if that fails. @param {string} root */
export async function install(root) {
  const missing = whatIsMissing(root);
  if (!missing) return;
  say(`installing packages, because ${missing}; this takes about half a minute`);
  const stop = keepSaying('still installing packages');
  const start = Date.now();
  const code = await runNpm(['ci', '--no-progress', '--no-audit', '--no-fund'], root);
  stop();
  const still = code === 0 ? whatIsMissing(root) : undefined;
  if (code !== 0 || still) {
    giveUp(
      `\`npm ci\` failed (${still ?? `exit code ${code}`}; its own message is above). ` +
        'Check the network and the npm registry setting (`npm ping`), remove node_modules, and try again.',
    );
  }
  say(`packages installed in ${Math.round((Date.now() - start) / 1000)} s`);
}
