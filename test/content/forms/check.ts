/** Compares the CloudFormation form of a fix with its CDK form. */
import { withoutExamples } from '../cdk/examples.ts';
import { lineFinder } from '../cdk/lines.ts';
import type { Synthesized } from '../cdk/synthesize.ts';
import { toValue } from '../cdk/template.ts';
import { readTemplate } from '../cloudformation/read.ts';
import type { Finding, Source } from '../finding.ts';
import { compare, type Difference } from './compare.ts';
import { type Made, madeBy, namesIn, open } from './leaves.ts';
import { withoutSam } from './sam.ts';

/** What stands for the reader's own is open. */
function opened(made: Made): Made {
  const leaves = made.leaves.map((leaf) => ({ ...leaf, value: withoutExamples(leaf.value, open) }));
  return { ...made, leaves };
}

const shown = (text: string) => text.replaceAll(open, '…');

function describeDifference({ setting, wanted, found }: Difference, other: string): string {
  if (wanted === undefined) return `makes an ${setting}, and ${other} makes none`;
  const there = found.length > 0 ? `sets ${found.map(shown).join(', ')}` : "doesn't set it";
  return `sets ${setting} to ${shown(wanted)}, and ${other} ${there}`;
}

/** What the template sets and the stack doesn't; `isWanted` says which differences are faults. */
export function compareForms(
  template: Source,
  { source, template: synthesized }: Synthesized,
  isWanted: (difference: Difference) => boolean = () => true,
): Finding[] {
  const read = readTemplate(template);
  if ('findings' in read || !synthesized) return [];
  const made = madeBy(toValue(synthesized, lineFinder(source))).map(opened);
  const name = source.file.split('/').pop() ?? '';
  const wanted = withoutSam(madeBy(read.template), read.template, namesIn(read.template));
  return compare(wanted, made)
    .filter(isWanted)
    .map((difference) => ({
      file: template.file,
      line: difference.line,
      what: describeDifference(difference, difference.other ? `${name}:${difference.other}` : name),
      cure: 'Let both forms set the same, or say why not in test/content/forms/exceptions.ts',
    }));
}
