/** A deployment that no stage points at changes nothing for callers. */
import type { Finding, Source } from '../finding.ts';
import { at, entriesOf, textOf, type Value, walk } from './value.ts';

/** Every deployment has its stage in the template, unless a comment tells which stage takes it. */
export function checkDeployments({ file, text }: Source, template: Value): Finding[] {
  if (/#.*\bstage\b/i.test(text)) return [];
  const resources = entriesOf(at(template, 'Resources'));
  const stages = resources.filter(({ value }) =>
    /^AWS::ApiGateway(V2)?::Stage$/.test(textOf(at(value, 'Type')) ?? ''),
  );
  const taken = new Set(
    stages
      .flatMap(({ value }) => [...walk(value)])
      .map((value) => (value.kind === 'call' ? textOf(value.argument)?.split('.')[0] : undefined)),
  );
  return resources
    .filter(({ value }) => /^AWS::ApiGateway(V2)?::Deployment$/.test(textOf(at(value, 'Type')) ?? ''))
    .filter(({ key, value }) => !taken.has(key) && !at(at(value, 'Properties'), 'StageName'))
    .map(({ key, line }) => ({
      file,
      line,
      what: `no stage takes the deployment ${key}`,
      cure: 'Add the stage, or say in a comment which stage refers to it',
    }));
}
