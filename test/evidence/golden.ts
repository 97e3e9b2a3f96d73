/** Golden inputs: each text with what it must be read as beside it. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../src/evidence/read.ts';

/** What a text is read as, in the form in which a person checks it: each fact with the characters it was read from. */
export interface Golden {
  errors: string[];
  facts: Record<string, { value: string; quote: string }>;
  target: object;
  advice: string | null;
}

const folder = join(import.meta.dirname, 'golden');

/** Stands in every secret of the golden inputs; no quote may hold it. */
export const secret = 's3cr3t';

/** The reading of a text as a golden output. */
export function goldenOf(text: string): Golden {
  const { errors, findings, target, advice } = read(text);
  const facts = findings.map(({ fact, value, quote }) => [
    fact,
    { value, quote: text.slice(quote.from, quote.to) },
  ]);
  return {
    errors: errors.map(({ slug }) => slug),
    facts: Object.fromEntries(facts),
    target,
    advice: advice ? [advice.kind, advice.detail].filter(Boolean).join(': ') : null,
  };
}

/** Names and texts of all golden inputs. */
export const goldenInputs: { name: string; text: string }[] = globSync('*.txt', { cwd: folder })
  .sort()
  .map((file) => ({ name: file.replace(/\.txt$/, ''), text: readFileSync(join(folder, file), 'utf8') }));

const fileOf = (name: string): string => join(folder, `${name}.json`);

/** The output that stands beside an input. */
export const expected = (name: string): Golden => JSON.parse(readFileSync(fileOf(name), 'utf8'));

/** Writes an output anew, for a person to read before it counts. */
export const write = (name: string, golden: Golden): void =>
  writeFileSync(fileOf(name), `${JSON.stringify(golden, null, 2)}\n`);
