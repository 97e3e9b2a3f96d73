/**
 * `npm test`: every check. `npm run check`: the quick ones, without the built site and a browser.
 * `npm test -- shell lint`: only the steps whose name holds one of the words.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { keepSaying, say } from '../setup/say.mjs';
import { finalReport, lineFor } from './report.ts';
import { schedule } from './schedule.ts';
import { stepsFor } from './steps.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const steps = stepsFor({ quick: values.quick, only: positionals });
if (steps.length === 0) {
  process.stderr.write(`No step is named like ${positionals.join(' or ')}.\n`);
  process.exit(2);
}

say(`running ${steps.length} steps; each is told when it ends`);
const stop = keepSaying('still running', 30_000);
const done = await schedule(steps, Math.max(2, availableParallelism()), (one) => {
  process.stdout.write(`${lineFor(one)}\n`);
});
stop();
const strict = /^(1|true)$/i.test(process.env['CI'] ?? '');
const { text, failed } = finalReport(done, strict);
process.stdout.write(`${text}\n`);
process.exitCode = failed ? 1 : 0;
