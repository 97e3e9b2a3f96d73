/**
 * `npm run -s cases -- FILE [--answers FILE] [--json]`: what the readers and the machine make of real reports, one JSON
 * a line. Who reported could answer questions: a report without `answers` takes those that stand under its id in the
 * file of answers, which is the tests' own unless another is named.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ReportedCase, type Score, score } from '../src/case/score.ts';

function stop(problem: string): never {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}

const ownAnswers = join(import.meta.dirname, '../test/case/data/cases.jsonl');

function casesOf(file: string): ReportedCase[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return stop(`${file} can't be read. Give a file with one JSON object a line.`);
  }
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  return lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        const one = JSON.parse(line) as ReportedCase;
        for (const key of ['symptom_raw', 'error', 'cause'] as const) {
          if (typeof one[key] !== 'string') stop(`${file}:${number}: "${key}" is missing or no text.`);
        }
        return { ...one, id: one.id ?? String(number) };
      } catch {
        return stop(`${file}:${number}: this line is no JSON object.`);
      }
    });
}

function asText({ misses, questions, cases, ...counts }: Score, answered: number): string {
  const share = (count: number) => `${count} of ${cases}`;
  const lines = Object.entries(counts).map(([name, count]) => `${name.padEnd(24)}${share(count as number)}`);
  lines.push(`${'with answers'.padEnd(24)}${share(answered)}`);
  lines.push(`${'questions'.padEnd(24)}median ${questions.median}, at most ${questions.max}`);
  for (const { id, expected, got } of misses) {
    lines.push(
      `  ${id}: ${expected.error} / ${expected.cause}, got ${got.error} / ${got.cause ?? 'undecided'}`,
    );
  }
  return lines.join('\n');
}

let args: { values: { json?: boolean | undefined; answers?: string | undefined }; positionals: string[] };
try {
  args = parseArgs({
    args: process.argv.slice(2),
    options: { json: { type: 'boolean' }, answers: { type: 'string' } },
    allowPositionals: true,
  });
} catch (error) {
  stop(
    `${(error as Error).message.split('\n')[0]} Usage: npm run -s cases -- FILE [--answers FILE] [--json]`,
  );
}
const [file] = args.positionals;
if (file === undefined || args.positionals.length > 1)
  stop('Usage: npm run -s cases -- FILE [--answers FILE] [--json]');

const answers = new Map(casesOf(args.values.answers ?? ownAnswers).map((one) => [one.id, one.answers]));
const cases = casesOf(file).map((one) => {
  const known = one.answers ?? answers.get(one.id);
  return known ? { ...one, answers: known } : one;
});
const total = score(cases);
const answered = cases.filter((one) => one.answers).length;
process.stdout.write(`${args.values.json ? JSON.stringify(total, null, 2) : asText(total, answered)}\n`);
