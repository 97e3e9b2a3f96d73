/** What the project has: pages, states, tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../src/catalogue/read.ts';
import { ends } from '../../src/triage/machine.ts';
import { asks, causesFrom, root as firstQuestion, offers } from '../../src/triage/walk.ts';
import { root } from '../root.ts';
import type { Kind, Present } from './gaps.ts';

/** Errors of which the tests read a text back: test/evidence/catalogue.test.ts goes through this file. */
function errorsRead(): Set<string> {
  const file = join(root, 'test/evidence/data/catalogue.json');
  const errors: { slug: string; bodies: string[]; consoleMessages: string[] }[] = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const told = errors.filter(({ bodies, consoleMessages }) => bodies.length + consoleMessages.length > 0);
  return new Set(told.map(({ slug }) => slug));
}

/**
 * Everything of each kind. A test reaches a cause if the walk of the machine ends there: test/triage/graph.test.ts
 * derives its paths from that walk. A test reaches an error if a text of it is read back.
 */
export function presentIn(): Record<Kind, Present> {
  const { catalogue } = read();
  if (asks(firstQuestion) !== 'error')
    throw new Error('The machine does not begin with the question `error`.');
  return {
    errors: {
      page: new Set(catalogue.errors.map(({ slug }) => slug)),
      state: new Set(offers(firstQuestion)),
      test: errorsRead(),
    },
    causes: {
      page: new Set(catalogue.causes.map(({ slug }) => slug)),
      state: new Set(ends),
      test: causesFrom(firstQuestion, {}),
    },
  };
}
