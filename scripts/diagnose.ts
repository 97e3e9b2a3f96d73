/** `npm run -s diagnose -- [--answer fact=value]… < evidence.txt`: one case as one JSON object. */
import { parseArgs } from 'node:util';
import { openText } from '../src/case/open-text.ts';
import { reportOf } from '../src/case/report.ts';
import { longest, longestFile } from '../src/evidence/read.ts';
import { factsFrom } from '../src/facts/link.ts';
import { isFact, vocabulary } from '../src/facts/vocabulary.ts';
import { wordsOfContent } from './words.ts';

const usage = 'Usage: npm run -s diagnose -- [--answer fact=value]… < evidence.txt';

function stop(problem: string): never {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}

function answersOf(args: string[]): [string, string][] {
  try {
    const { values } = parseArgs({ args, options: { answer: { type: 'string', multiple: true } } });
    return (values.answer ?? []).map((pair) => {
      const at = pair.indexOf('=');
      if (at < 0) stop(`"${pair}" is no answer: give --answer fact=value. ${usage}`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    });
  } catch (error) {
    return stop(`${(error as Error).message.split('\n')[0]} ${usage}`);
  }
}

/** Says what is wrong with an answer, and which names or values there are. */
function check([fact, value]: [string, string]): void {
  if (isFact(fact, value)) return;
  if (!Object.hasOwn(vocabulary, fact)) {
    stop(
      `There is no fact "${fact}". Give --answer fact=value with one of: ${Object.keys(vocabulary).join(', ')}.`,
    );
  }
  const values = [...vocabulary[fact as 'error'], 'unknown'].join(', ');
  stop(`"${value}" is no value of ${fact}. It takes one of: ${values}.`);
}

const tooLong = `The evidence is too long: at most ${longest.toLocaleString('en')} characters of plain text are read, and 50 MB of a file in a known form. Give only the failing request and its response.`;

async function evidence(): Promise<string> {
  if (process.stdin.isTTY) return '';
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // No character takes more than four bytes.
    if (bytes > longestFile * 4) stop(tooLong);
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  return text.length > longestFile ? stop(tooLong) : text;
}

const pairs = answersOf(process.argv.slice(2));
pairs.forEach(check);
const text = await evidence();
const opened = openText(text, factsFrom(pairs));
if (opened.reading.advice?.kind === 'too-long') stop(tooLong);
const report = reportOf(opened, text, wordsOfContent());
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
