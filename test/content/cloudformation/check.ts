import type { Finding, Source } from '../finding.ts';
import { checkDeployments } from './deployments.ts';
import { checkHouseRules } from './house-rules.ts';
import { checkProperties } from './properties.ts';
import { readTemplate } from './read.ts';
import { checkReferences } from './references.ts';
import { checkSam } from './sam.ts';
import { checkSamRules } from './sam-rules.ts';
import { samGlobals, samResource } from './sam-schema.ts';
import { resourceType } from './spec.ts';
import { secondOpinion, validate } from './validate.ts';
import { at, type Entry, entriesOf, textOf, type Value } from './value.ts';

const sections = new Set([
  'AWSTemplateFormatVersion',
  'Conditions',
  'Description',
  'Globals',
  'Mappings',
  'Metadata',
  'Outputs',
  'Parameters',
  'Resources',
  'Rules',
  'Transform',
]);
const resourceKeys = new Set([
  'Condition',
  'CreationPolicy',
  'DeletionPolicy',
  'DependsOn',
  'Metadata',
  'Properties',
  'Type',
  'UpdatePolicy',
  'UpdateReplacePolicy',
]);

function checkResource(file: string, { key: id, line, value }: Entry, sam: boolean): Finding[] {
  const type = textOf(at(value, 'Type'));
  if (type === undefined) return [{ file, line, what: `${id} has no Type`, cure: 'Add Type: AWS::…' }];
  if (type.startsWith('AWS::Serverless::')) {
    if (!sam) {
      const cure = 'Add Transform: AWS::Serverless-2016-10-31';
      return [{ file, line, what: `${id} is a SAM resource in a template without its transform`, cure }];
    }
    const schema = samResource(type);
    if (!schema) return [{ file, line, what: `there is no resource type ${type}`, cure: 'Correct the name' }];
    return checkSam(file, id, value, schema);
  }
  const findings: Finding[] = entriesOf(value)
    .filter(({ key }) => !resourceKeys.has(key))
    .map((entry) => ({
      file,
      line: entry.line,
      what: `${id} has no part ${entry.key}`,
      cure: 'Indent it below Properties',
    }));
  if (/^Custom::/.test(type)) return findings;
  const known = resourceType(type);
  if (!known) return [{ file, line, what: `there is no resource type ${type}`, cure: 'Correct the name' }];
  const properties: Value = at(value, 'Properties') ?? { kind: 'map', entries: [], line };
  return [...findings, ...checkProperties(file, id, properties, known.properties, { type })];
}

/** What our own rules find in a template that is read already. */
export function checkTemplate(file: string, template: Value): Finding[] {
  const sam = at(template, 'Transform') !== undefined;
  const resources = entriesOf(at(template, 'Resources'));
  const findings: Finding[] = entriesOf(template)
    .filter(({ key }) => !sections.has(key))
    .map(({ key, line }) => ({
      file,
      line,
      what: `a template has no section ${key}`,
      cure: 'Correct its name',
    }));
  if (resources.length === 0) {
    findings.push({
      file,
      line: 1,
      what: 'has no Resources',
      cure: 'Give a whole template, not a part of one',
    });
  }
  const globals = at(template, 'Globals');
  if (globals && sam) findings.push(...checkSam(file, 'Globals', globals, samGlobals()));
  return [
    ...findings,
    ...resources.flatMap((resource) => checkResource(file, resource, sam)),
    ...checkReferences(file, template),
    ...checkHouseRules(file, template),
    ...(sam ? checkSamRules(file, template) : []),
  ];
}

/** Everything that can be told about a CloudFormation or SAM template without AWS. */
export function checkCloudFormation(source: Source): Finding[] {
  const result = readTemplate(source);
  if ('findings' in result) return result.findings;
  const { template } = result;
  const findings = [...checkTemplate(source.file, template), ...checkDeployments(source, template)];
  return [
    ...findings,
    ...secondOpinion(
      findings,
      validate(source, ({ startLine }) => startLine),
    ),
  ];
}
