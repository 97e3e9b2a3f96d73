/** `Ref`, `Fn::GetAtt`, `Fn::Sub`, `DependsOn` and conditions lead to something that the template has. */
import type { Finding } from '../finding.ts';
import { isMadeBySam, samTypes } from './sam-names.ts';
import { resourceType } from './spec.ts';
import { at, type Call, entriesOf, textOf, type Value, walk } from './value.ts';

const pseudo = new Set(
  [
    'AccountId',
    'NoValue',
    'NotificationARNs',
    'Partition',
    'Region',
    'StackId',
    'StackName',
    'URLSuffix',
  ].map((name) => `AWS::${name}`),
);

interface Names {
  parameters: Set<string>;
  conditions: Set<string>;
  /** Logical ID → type. */
  resources: Map<string, string>;
  sam: boolean;
}

function namesOf(template: Value): Names {
  const keys = (section: string) => new Set(entriesOf(at(template, section)).map(({ key }) => key));
  const resources = entriesOf(at(template, 'Resources'));
  return {
    parameters: keys('Parameters'),
    conditions: keys('Conditions'),
    resources: new Map(resources.map(({ key, value }) => [key, textOf(at(value, 'Type')) ?? ''])),
    sam: at(template, 'Transform') !== undefined,
  };
}

const declare = 'Declare it in this template, as a parameter or a resource';

function checkRef(names: Names, name: string): Pick<Finding, 'what' | 'cure'> | undefined {
  const known = pseudo.has(name) || names.parameters.has(name) || names.resources.has(name);
  if (known || (names.sam && isMadeBySam(name, names.resources))) return undefined;
  return { what: `${name} is not declared`, cure: declare };
}

function checkAttribute(
  names: Names,
  id: string,
  attribute: string,
): Pick<Finding, 'what' | 'cure'> | undefined {
  const given = names.resources.get(id);
  if (given === undefined) {
    return names.sam && isMadeBySam(id, names.resources)
      ? undefined
      : { what: `${id} is not a resource`, cure: declare };
  }
  const type = samTypes[given] ?? given;
  const known = resourceType(type)?.attributes;
  // Custom resources and nested stacks have the attributes that their makers give them.
  if (!known || /^Custom::|::(CustomResource|Stack)$/.test(type)) return undefined;
  if (known[attribute]) return undefined;
  const cure = `It has: ${Object.keys(known).join(', ') || 'none'}`;
  return { what: `${id} (${type}) has no attribute ${attribute}`, cure };
}

function checkSub(names: Names, { argument }: Call): Pick<Finding, 'what' | 'cure'>[] {
  const [text, map] = argument.kind === 'list' ? argument.items : [argument, undefined];
  const own = new Set(entriesOf(map).map(({ key }) => key));
  return [...(textOf(text) ?? '').matchAll(/\$\{([^!}][^}]*)\}/g)].flatMap(([, name = '']) => {
    if (own.has(name)) return [];
    const [id = '', ...attribute] = name.split('.');
    return (
      (attribute.length > 0 ? checkAttribute(names, id, attribute.join('.')) : checkRef(names, name)) ?? []
    );
  });
}

function checkCall(names: Names, call: Call): Pick<Finding, 'what' | 'cure'>[] {
  const { argument } = call;
  const texts = argument.kind === 'list' ? argument.items.map(textOf) : [textOf(argument)];
  const [first = ''] = texts;
  switch (call.name) {
    case 'Ref':
      return [checkRef(names, first)].filter((finding) => finding !== undefined);
    case 'Fn::GetAtt': {
      const [id = '', ...attribute] = texts.join('.').split('.');
      return [checkAttribute(names, id, attribute.join('.'))].filter((finding) => finding !== undefined);
    }
    case 'Fn::Sub':
      return checkSub(names, call);
    case 'Fn::If':
    case 'Condition':
      return names.conditions.has(first)
        ? []
        : [{ what: `${first} is not a condition`, cure: 'Add it to Conditions' }];
    default:
      return [];
  }
}

/** Every reference that leads nowhere. */
export function checkReferences(file: string, template: Value): Finding[] {
  const names = namesOf(template);
  const findings: Finding[] = [];
  for (const value of walk(template)) {
    if (value.kind !== 'call') continue;
    for (const finding of checkCall(names, value)) findings.push({ file, line: value.line, ...finding });
  }
  for (const { value } of entriesOf(at(template, 'Resources'))) {
    const depends = at(value, 'DependsOn');
    for (const item of depends?.kind === 'list' ? depends.items : depends ? [depends] : []) {
      const id = textOf(item) ?? '';
      if (names.resources.has(id) || (names.sam && isMadeBySam(id, names.resources))) continue;
      findings.push({ file, line: item.line, what: `DependsOn: ${id} is not a resource`, cure: declare });
    }
    const condition = at(value, 'Condition');
    const name = textOf(condition);
    if (!condition || name === undefined || names.conditions.has(name)) continue;
    findings.push({
      file,
      line: condition.line,
      what: `${name} is not a condition`,
      cure: 'Add it to Conditions',
    });
  }
  return findings;
}
