/** What is known of the API key and its usage plans. Keys are told apart by their ids; their values are never read. */
import { type Finding, finding } from '../reading.ts';
import type { ApiKey, Configuration, UsagePlan } from './configuration.ts';

/** What the account says of the one key that the evidence is about, for an API and a stage if they are known. */
export function keyFacts(
  configurations: readonly Configuration[],
  apiId?: string,
  stage?: string,
): Finding[] {
  const keys = configurations.flatMap(({ apiKeys = [] }) => apiKeys);
  const lists = configurations.flatMap(({ usagePlanList }) => usagePlanList ?? []);
  const asked = new Set([
    ...lists.flatMap(({ keyId }) => keyId ?? []),
    ...keys.flatMap(({ id }) => id ?? []),
  ]);
  // Of several keys nothing tells which was sent.
  if (asked.size > 1 || keys.length > 1) return [];
  const [key] = keys;
  if (key?.enabled?.value === false) return [finding('apiKeyState', 'disabled', key.enabled.quote)];
  return planFacts(configurations, key, [...asked][0], apiId, stage);
}

function planFacts(
  configurations: readonly Configuration[],
  key: ApiKey | undefined,
  keyId: string | undefined,
  apiId: string | undefined,
  stage: string | undefined,
): Finding[] {
  const [list, another] = configurations.flatMap(({ usagePlanList }) => usagePlanList ?? []);
  if (!list?.isComplete || another) return [];
  const all = configurations.flatMap(({ usagePlans = [] }) => usagePlans);
  if (all.length === 0) return [finding('apiKeyState', 'no-plan', list.quote)];
  const plans = list.keyId ? all : plansOf(configurations, all, keyId);
  if (!plans) return [];
  if (plans.length === 0) return [finding('apiKeyState', 'no-plan', list.quote)];
  if (apiId === undefined || stage === undefined) return [];
  const entry = plans
    .flatMap((plan) => plan.stages)
    .find((one) => one.apiId === apiId && one.stage === stage);
  if (!entry) return [finding('apiKeyState', 'plan-without-stage', plans[0]?.quote ?? list.quote)];
  return key?.enabled?.value && entry.quote ? [finding('apiKeyState', 'in-plan', entry.quote)] : [];
}

/** Plans that have a key, if the keys of every plan are shown. */
function plansOf(
  configurations: readonly Configuration[],
  plans: readonly UsagePlan[],
  keyId: string | undefined,
): UsagePlan[] | undefined {
  const members = configurations.flatMap(({ planKeys = [] }) => planKeys);
  const isShown = plans.every(({ id }) => members.some((one) => one.planId === id && one.isComplete));
  if (keyId === undefined || !isShown) return undefined;
  return plans.filter(({ id }) => members.some((one) => one.planId === id && one.keyIds.includes(keyId)));
}
