/**
 * `npm run missing -- [FILE]`: what of the first tier of a catalogue has no page, no state of the machine or no test.
 * Exit code 1 if anything is missing, 2 if the file can't be read. FILE is the tests' own list unless another is named.
 */
import { join } from 'node:path';
import { readCanonical } from './missing/canonical.ts';
import { gapsIn, type Kind } from './missing/gaps.ts';
import { presentIn } from './missing/present.ts';

const usage = 'Usage: npm run missing -- [FILE]';

function stop(problem: string): never {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}

const cures: Record<Kind, Record<'page' | 'state' | 'test', string>> = {
  errors: {
    page: 'without a page: npm run new error',
    state: 'that the machine does not know: src/triage/tree.ts',
    test: 'of which no text is tested: test/evidence/data/catalogue.json',
  },
  causes: {
    page: 'without a page: npm run new cause',
    state: 'without a final state in the machine: a family of src/triage/families',
    test: 'that no path of the machine reaches, so no test does: src/triage',
  },
};

const [file = join(import.meta.dirname, '../test/catalogue/data/canonical.json'), ...more] =
  process.argv.slice(2);
if (more.length > 0 || file.startsWith('-')) stop(usage);
const canonical = readCanonical(file);
if (typeof canonical === 'string') stop(canonical);

const gaps = gapsIn(canonical, presentIn());
for (const { kind, lacks, slugs } of gaps) {
  process.stdout.write(
    `${slugs.length} ${kind} ${cures[kind][lacks]}\n${slugs.map((slug) => `  ${slug}\n`).join('')}`,
  );
}
if (gaps.length === 0) {
  const count = (kind: Kind) => {
    const first = canonical[kind].filter(({ tier }) => tier === 1).length;
    return `${first} ${kind}`;
  };
  process.stdout.write(
    `nothing is missing: ${count('errors')} and ${count('causes')} of the first tier have a page, a state of the machine and a test that reaches them\n`,
  );
}
process.exitCode = gaps.length > 0 ? 1 : 0;
