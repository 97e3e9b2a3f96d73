/** `npm run budgets`: the largest of each kind against its budget; exit code 1 if any is over. */
import { faultOf, measure, type Row } from './budgets/measure.ts';

function largest(rows: Row[]): Row {
  return rows.reduce((worst, row) => ((row.size ?? Infinity) > (worst.size ?? Infinity) ? row : worst));
}

const rows = measure();
const groups = [...Map.groupBy(rows, ({ what }) => what)];
const width = Math.max(...groups.map(([what]) => what.length));
for (const [what, group] of groups) {
  const { size, limit, where } = largest(group);
  const used = size === undefined ? 'missing' : `${size} of ${limit} B`;
  const share = size === undefined ? '' : `${Math.round((100 * size) / limit)} %`;
  process.stdout.write(`${what.padEnd(width)}  ${used.padStart(18)}  ${share.padStart(5)}  ${where}\n`);
}
const faults = rows.flatMap((row) => faultOf(row) ?? []);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
