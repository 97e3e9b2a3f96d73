import type { Quote } from '../../reading.ts';
import { nodeAt } from '../json-tree.ts';
import type { Part } from './template-part.ts';
import { isMissing, namesIn, type Parts } from './template-values.ts';

const functions = 'Lambda::Function';

/**
 * The place of a function integration whose function is in a whole template while nothing there lets the gateway invoke
 * it; undefined wherever that is not certain. A state has permissions that were given by hand left out as well.
 */
export function missingPermission(parts: Parts, integration: Part): Quote | undefined {
  const { properties, type } = integration;
  const isV2 = type.startsWith('ApiGatewayV2');
  const uri = nodeAt(properties, isV2 ? 'IntegrationUri' : 'Uri');
  const role = nodeAt(properties, isV2 ? 'CredentialsArn' : 'Credentials');
  if (!uri || !isMissing(role) || !parts.template.isWhole || parts.template.isState) return undefined;
  const called = [...namesIn(uri)].map((name) => parts.named(name)).filter((part) => part !== undefined);
  const [only] = called;
  // An alias, a version or a second name in the address may be what is permitted.
  if (called.length !== 1 || only?.type !== functions || only.isUncertain) return undefined;
  if (namesIn(uri).size !== 1) return undefined;
  const isPermitted = permittedIn(parts);
  return isPermitted === undefined || isPermitted.has(only.name) ? undefined : integration.quote;
}

const known = new WeakMap<Parts, { names: Set<string> | undefined }>();

/** Names of the functions that something may invoke; undefined if that can't be told of every permission. */
function permittedIn(parts: Parts): Set<string> | undefined {
  const before = known.get(parts);
  if (before) return before.names;
  let names: Set<string> | undefined = new Set();
  for (const { properties, isUncertain } of parts.of('Lambda::Permission')) {
    const node = nodeAt(properties, 'FunctionName');
    const named = [...namesIn(node)].filter((name) => parts.named(name)?.type === functions);
    if (isUncertain || named.length === 0) names = undefined;
    for (const name of named) names?.add(name);
  }
  known.set(parts, { names });
  return names;
}
