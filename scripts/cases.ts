/** `npm run -s cases -- FILE [--json]`: what the readers and the machine make of real reports, one JSON a line. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ReportedCase, type Score, score } from '../src/case/score.ts';

function stop(problem: string): never {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}

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

function asText({ misses, questions, cases, ...counts }: Score): string {
  const share = (count: number) => `${count} of ${cases}`;
  const lines = Object.entries(counts).map(([name, count]) => `${name.padEnd(24)}${share(count as number)}`);
  lines.push(`${'questions'.padEnd(24)}median ${questions.median}, at most ${questions.max}`);
  for (const { id, expected, got } of misses) {
    lines.push(
      `  ${id}: ${expected.error} / ${expected.cause}, got ${got.error} / ${got.cause ?? 'undecided'}`,
    );
  }
  return lines.join('\n');
}

let args: { values: { json?: boolean | undefined }; positionals: string[] };
try {
  args = parseArgs({
    args: process.argv.slice(2),
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
} catch (error) {
  stop(`${(error as Error).message.split('\n')[0]} Usage: npm run -s cases -- FILE [--json]`);
}
const [file] = args.positionals;
if (file === undefined || args.positionals.length > 1) stop('Usage: npm run -s cases -- FILE [--json]');
const total = score(casesOf(file));
process.stdout.write(`${args.values.json ? JSON.stringify(total, null, 2) : asText(total)}\n`);
