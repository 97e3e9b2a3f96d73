import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from '../bin.ts';
import { root } from '../root.ts';
import { runNode } from '../run.ts';
import { oneCheck, type Step } from './step.ts';

/** Astro writes the types of its own modules here; a fresh clone has none yet. */
const generated = join(root, '.astro', 'types.d.ts');

/** What was right before is not read again. */
const quick = ['--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/gatewhy/types.json'];

/** The type check without the .astro files, which take three times as long as all the rest. */
export const quickTypes: Step = {
  name: 'types',
  needs: [],
  async run() {
    const synced = existsSync(generated) ? undefined : await runNode([bin('astro'), 'sync']);
    const { code, output } =
      synced && synced.code !== 0 ? synced : await runNode([bin('typescript', 'tsc'), ...quick]);
    return oneCheck('types of all but the .astro files (npm run types)', code === 0, output.trim());
  },
};
