/** `npm start`, once everything is installed: an up-to-date dist/, served until the program is stopped. */
import { build } from './build/build.ts';
import { dist } from './root.ts';
import { serve } from './serve/server.ts';
import { giveUp, keepSaying, say } from './setup/say.mjs';

say('building the site, unless it is up to date');
const stop = keepSaying('still building');
const { code, output, skipped } = await build();
stop();
if (code !== 0) giveUp(`the site could not be built:\n\n${output.trim()}\n`);
say(skipped ? 'nothing has changed since the last build' : 'built');

const { origin } = await serve(dist, Number(process.env['PORT'] ?? 4321), process.env['HOST'] ?? 'localhost');
say(`open ${origin}/ (Ctrl+C stops it)`);
