import type { Stated } from '../../configuration/configuration.ts';
import type { Document, FormReader } from '../form.ts';
import {
  itemsAt,
  type JsonNode,
  type JsonObject,
  type JsonValue,
  jsonIn,
  nodeAt,
  stringAt,
} from '../json-tree.ts';
import { configurationOf } from '../template/template.ts';
import { bodyRoutes } from '../template/template-body.ts';
import type { Part, Template } from '../template/template-part.ts';
import { deploysWith } from './terraform-changes.ts';
import { partOfValues } from './terraform-part.ts';
import { withReferences } from './terraform-references.ts';

/** Modules lie inside each other no deeper than this. */
const deepest = 20;

/** `terraform show -json` of a state or a plan, and the file of a state itself. */
export const readTerraformJson: FormReader = (stretch) => {
  const { low } = stretch;
  const isThere =
    low.includes('"format_version"') || low.includes('"terraform_version"') || low.includes('"lineage"');
  if (!isThere) return [];
  return jsonIn(stretch).flatMap((value) => documentOf(stretch.text, value) ?? []);
};

function documentOf(text: string, { root, broken }: JsonValue): Document | undefined {
  if (root.type !== 'object') return undefined;
  const changes = itemsAt(root, 'resource_changes');
  const isPlan = root.members.has('planned_values') || changes.length > 0;
  const module = nodeAt(root, isPlan ? 'planned_values' : 'values', 'root_module');
  const file = itemsAt(root, 'resources');
  const isFile = root.members.has('lineage') || root.members.has('serial');
  if (!module && !isPlan && !(isFile && file.length > 0)) return undefined;
  const actions = actionsOf(changes);
  const found = module || isPlan ? partsOf(module, actions) : file.flatMap(partsOfFile);
  const known = broken ? withoutLast(found) : found;
  const parts = isPlan ? withReferences(known, nodeAt(root, 'configuration', 'root_module')) : known;
  const isChanging = parts.some(
    ({ name, type }) => !isUntouched(actions.get(name)) && type.startsWith('ApiGateway'),
  );
  const isDeleting = changes.some((change) =>
    itemsAt(change, 'change', 'actions').some((one) => one.type === 'string' && one.value === 'delete'),
  );
  const template: Template = {
    tool: 'terraform',
    parts,
    isWhole: !broken && !isChanging && !isDeleting,
    isCut: broken !== undefined,
    isState: true,
    text,
    ...(isPlan && !broken && { planned: plannedBy(root, parts, changes, actions) }),
  };
  const configuration = configurationOf(template, { bodyOf: (body, api) => bodyRoutes(text, body, api) });
  return {
    form: 'Terraform state or plan',
    quote: root.quote,
    entries: [],
    ...(configuration && { configuration }),
    ...(broken && {
      gaps: [
        { quote: { from: Math.max(root.quote.from, root.quote.to - 80), to: root.quote.to }, why: broken },
      ],
    }),
  };
}

/** Of a text that is cut off the last resource may lack some of its values. */
function withoutLast(parts: readonly Part[]): Part[] {
  const last = Math.max(...parts.map(({ properties }) => properties.quote.from));
  return parts.map((part) => (part.properties.quote.from === last ? { ...part, isUncertain: true } : part));
}

type Actions = ReadonlyMap<string, readonly string[]>;

/** Addresses with what a plan would do to them. */
function actionsOf(changes: readonly JsonNode[]): Actions {
  return new Map(
    changes.map((change) => [
      stringAt(change, 'address')?.value ?? '',
      itemsAt(change, 'change', 'actions').flatMap((one) => (one.type === 'string' ? [one.value] : [])),
    ]),
  );
}

/** Whether a resource is the same before and after. */
const isUntouched = (actions: readonly string[] | undefined): boolean =>
  !actions || actions.every((one) => one === 'no-op' || one === 'read');

function partsOf(module: JsonNode | undefined, actions: Actions, depth = 0): Part[] {
  const own = itemsAt(module, 'resources').flatMap((resource): Part[] => {
    const type = stringAt(resource, 'type');
    const address = stringAt(resource, 'address');
    const values = nodeAt(resource, 'values');
    if (!type || !address || values?.type !== 'object') return [];
    // What is created may not be there yet; what is changed may be as it was.
    const isUncertain = !isUntouched(actions.get(address.value));
    const isData = stringAt(resource, 'mode')?.value === 'data';
    const more = { quote: address.quote, ...(isUncertain && { isUncertain }), ...(isData && { isData }) };
    return [partOfValues({ type: type.value, address: address.value }, values, more)];
  });
  if (depth > deepest) return own;
  return [...own, ...itemsAt(module, 'child_modules').flatMap((one) => partsOf(one, actions, depth + 1))];
}

/** A resource in the file of a state, version 4: each of its instances. */
function partsOfFile(resource: JsonNode): Part[] {
  const type = stringAt(resource, 'type');
  const name = stringAt(resource, 'name');
  if (!type || !name) return [];
  const prefix = stringAt(resource, 'module')?.value;
  const isData = stringAt(resource, 'mode')?.value === 'data';
  const instances = itemsAt(resource, 'instances');
  return instances.flatMap((one, index): Part[] => {
    const values = nodeAt(one, 'attributes');
    if (values?.type !== 'object') return [];
    const address = `${prefix ? `${prefix}.` : ''}${type.value}.${name.value}${instances.length > 1 ? `[${index}]` : ''}`;
    return [
      partOfValues({ type: type.value, address }, values, { quote: name.quote, ...(isData && { isData }) }),
    ];
  });
}

/** Whether a plan makes a deployment, if it is a whole one. */
function plannedBy(
  root: JsonObject,
  parts: readonly Part[],
  changes: readonly JsonNode[],
  actions: Actions,
): Stated<'yes' | 'no'> | undefined {
  const complete = nodeAt(root, 'complete');
  if (changes.length === 0 || (complete?.type === 'plain' && complete.value === false)) return undefined;
  const gone = changes.flatMap((change): Part[] => {
    const before = nodeAt(change, 'change', 'before');
    const type = stringAt(change, 'type');
    const address = stringAt(change, 'address');
    const isGone = actions.get(address?.value ?? '')?.join() === 'delete';
    if (!isGone || !type || !address || before?.type !== 'object') return [];
    return [partOfValues({ type: type.value, address: address.value }, before, { quote: address.quote })];
  });
  const changed = parts.filter(({ name, isData }) => !isData && !isUntouched(actions.get(name)));
  return deploysWith([...changed, ...gone]);
}
