/**
 * `npm run ages -- [--older-than DAYS]`: every page that makes claims, by the age of its last review, the oldest first.
 * With the option only those that are older, and exit code 1 if there are any.
 */
import { parseArgs } from 'node:util';
import { read } from '../src/catalogue/read.ts';
import { ageLine, agesOf } from './ages/ages.ts';

function stop(problem: string): never {
  process.stderr.write(`${problem} Usage: npm run ages -- [--older-than DAYS]\n`);
  process.exit(2);
}

function limitOf(args: string[]): number | undefined {
  try {
    const { values } = parseArgs({ args, options: { 'older-than': { type: 'string' } } });
    const days = values['older-than'];
    if (days === undefined) return undefined;
    return /^\d{1,5}$/.test(days) ? Number(days) : stop(`"${days}" is no number of days.`);
  } catch (error) {
    return stop((error as Error).message.split('\n')[0] ?? '');
  }
}

const limit = limitOf(process.argv.slice(2));
const all = agesOf(read().catalogue, new Date());
const shown = limit === undefined ? all : all.filter(({ days }) => days > limit);
process.stdout.write(shown.map((age) => `${ageLine(age)}\n`).join(''));
if (limit !== undefined && shown.length === 0) {
  process.stdout.write(
    `none of ${all.length} pages was last read against its sources more than ${limit} days ago\n`,
  );
}
process.exitCode = limit !== undefined && shown.length > 0 ? 1 : 0;
