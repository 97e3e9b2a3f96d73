import { checkTemplate } from '../cloudformation/check.ts';
import { secondOpinion, validate } from '../cloudformation/validate.ts';
import type { Finding } from '../finding.ts';
import { lineFinder } from './lines.ts';
import type { Synthesized } from './synthesize.ts';
import { pathOf, toValue } from './template.ts';

/** Rules that CDK itself leaves out too, for what its constructs write: DependsOn twice, literal ARNs. */
const written = ['W3005', 'W9002'];

/** What CDK says of a snippet, and what the CloudFormation checks say of the template that it makes. */
export function checkSynthesized({ source, template, findings }: Synthesized): Finding[] {
  if (!template) return findings;
  const { file } = source;
  const lineOf = lineFinder(source);
  const own = [...findings, ...checkTemplate(file, toValue(template, lineOf))];
  const others = validate(
    { file, text: JSON.stringify(template) },
    ({ entity }) => lineOf(pathOf(template, entity?.logicalId ?? '')),
    written,
  );
  return [...own, ...secondOpinion(own, others)];
}
