import { checkedCatalogue } from '../../src/catalogue/check.ts';
import { bin } from '../bin.ts';
import { type Ended, runNode } from '../run.ts';
import { hashInputs } from './inputs.ts';
import { isBuiltFrom, remember } from './stamp.ts';

/**
 * Builds the site into dist/, after the content has been checked; does nothing if dist/ is up to date.
 * A fault in the content or in the build is an exit code and a message, not an exception.
 */
export async function build(): Promise<Ended & { skipped: boolean }> {
  const inputs = hashInputs();
  if (isBuiltFrom(inputs)) return { code: 0, output: '', skipped: true };
  try {
    checkedCatalogue();
  } catch (fault) {
    return { code: 1, output: fault instanceof Error ? fault.message : String(fault), skipped: false };
  }
  const ended = await runNode([bin('astro'), 'build']);
  if (ended.code === 0) remember(inputs);
  return { ...ended, skipped: false };
}
