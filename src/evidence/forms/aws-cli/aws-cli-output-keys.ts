/** Outputs about API keys and usage plans. A key's value and name are never read. */
import type { ApiKey, UsagePlan } from '../../configuration/configuration.ts';
import { flagAt, membersAt, nameOf, textAt } from '../../configuration/nodes.ts';
import { itemsAt, type JsonObject } from '../json-tree.ts';
import {
  emptyList,
  has,
  hasOnly,
  itemsOf,
  type Output,
  type OutputReader,
  objectsOf,
} from './aws-cli-output-shape.ts';

/** `get-usage-plans`, `get-usage-plan`, also with the query that the question of the key's state suggests. */
export const readUsagePlans: OutputReader = (output) => {
  const { command } = output;
  const keyId = command?.options.get('key-id');
  const asked = command?.operation === 'get-usage-plans';
  const none = asked ? (emptyList(output, 'items') ?? emptyArray(output)) : undefined;
  const of = keyId ? { keyId } : {};
  if (none) return { apis: [], usagePlans: [], usagePlanList: { quote: none, ...of, isComplete: true } };
  const items = objectsOf(output, isPlan, 'items');
  if (!items) return undefined;
  const usagePlans = items.objects.map((object) => planOf(output, object));
  const isComplete = items.isList && output.isWhole;
  return {
    apis: [],
    usagePlans,
    ...(items.isList && { usagePlanList: { quote: items.quote, ...of, isComplete } }),
  };
};

const emptyArray = ({ root, isWhole }: Output) =>
  isWhole && root.type === 'array' && root.items.length === 0 ? root.quote : undefined;

const isPlan = (one: JsonObject): boolean =>
  (has(one, ['id', 'name']) && hasOnly(one, planMembers)) ||
  (has(one, ['plan', 'stages']) && one.members.size === 2);

const planMembers = 'id name description apiStages throttle quota productCode tags';
const keyMembers = 'id value name customerId description enabled createdDate lastUpdatedDate stageKeys tags';

function planOf({ text }: Output, object: JsonObject): UsagePlan {
  const id = textAt(object, 'id');
  const name = object.members.has('apiStages') ? 'apiStages' : object.members.has('stages') ? 'stages' : 'id';
  const stages = itemsAt(object, name).flatMap((item) => {
    const api = textAt(item, 'apiId');
    const stage = textAt(item, 'stage');
    return api && stage ? [{ apiId: api.value, stage: stage.value, quote: stage.quote }] : [];
  });
  return { quote: nameOf(text, object, name), ...(id && { id: id.value }), stages };
}

/** `get-api-keys`, `get-api-key`. */
export const readApiKeys: OutputReader = (output) => {
  const isKey = (one: JsonObject): boolean =>
    has(one, ['id', 'enabled'], ['stageKeys', 'createdDate']) && hasOnly(one, keyMembers);
  const items = objectsOf(output, isKey, 'items');
  if (!items) return undefined;
  const apiKeys = items.objects.map((object): ApiKey => {
    const id = textAt(object, 'id');
    const enabled = flagAt(object, 'enabled');
    const quote = nameOf(output.text, object, 'enabled');
    return { quote, ...(id && { id: id.value }), ...(enabled && { enabled }) };
  });
  return { apis: [], apiKeys };
};

/** `get-usage-plan-keys`, `get-usage-plan-key`: which keys a plan has. */
export const readPlanKeys: OutputReader = (output) => {
  const isKey = (one: JsonObject): boolean => has(one, ['id']) && textAt(one, 'type')?.value === 'API_KEY';
  const planId = output.command?.options.get('usage-plan-id');
  const asked = output.command?.operation === 'get-usage-plan-keys';
  const none = asked ? emptyList(output, 'items') : undefined;
  const items = none ? itemsOf(output, 'items') : objectsOf(output, isKey, 'items');
  if (!items) return undefined;
  const keyIds = items.objects.map((object) => textAt(object, 'id')?.value ?? '');
  const isComplete = items.isList && output.isWhole;
  return planId ? { apis: [], planKeys: [{ planId, keyIds, isComplete, quote: items.quote }] } : { apis: [] };
};

/** Whether an object is what the account says of itself. */
export const isAccount = (object: JsonObject): boolean =>
  has(object, ['throttleSettings'], ['features', 'apiKeyVersion']) && membersAt(object).size <= 5;
