/** Settings of gateway responses as readers might choose them, made by chance and yet the same each time. */
import fc from 'fast-check';
import {
  type Member,
  members,
  type Settings,
  type TypeName,
  typeNames,
} from '../../src/commands/gateway-response/index.ts';

const status = fc.option(fc.integer({ min: 200, max: 599 }), { nil: undefined, freq: 3 });
const origin = fc.constantFrom(
  'https://app.example.com',
  'http://localhost:5173',
  'https://xn--bcher-kva.example:8443',
);
const cors = fc.oneof(
  fc.constant(undefined),
  fc.record({ origin, credentials: fc.boolean(), expose: fc.boolean() }),
  fc.record({ origin: fc.constant('*'), credentials: fc.constant(false), expose: fc.boolean() }),
);

/** Settings from which something can be built. */
export const settings: fc.Arbitrary<Settings> = fc
  .record({
    types: fc.subarray<TypeName>(typeNames, { minLength: 1 }),
    statuses: fc.array(status, { minLength: typeNames.length, maxLength: typeNames.length }),
    members: fc.subarray(Object.keys(members) as Member[]),
    authorizerKey: fc.constantFrom('reason', 'deny_reason', 'X'),
    cors,
    apiId: fc.constantFrom('', 'a1b2c3d4e5'),
    stage: fc.constantFrom('', 'prod', 'v1_beta'),
  })
  .map(({ types, statuses, members: chosen, authorizerKey, cors: allowed, apiId, stage }) => {
    const responses = types.map((type, index) => {
      const set = statuses[index];
      return set === undefined ? { type } : { type, status: set };
    });
    return {
      responses,
      // Something is always changed, on every type.
      members: chosen.includes('type') ? chosen : (['type', ...chosen] satisfies Member[]),
      authorizerKey,
      site: 'https://gatewhy.example',
      ...(allowed && { cors: allowed }),
      ...(apiId && { apiId }),
      ...(stage && { stage }),
    };
  });

/** So many of them, always the same ones. */
export const sampleSettings = (count: number): Settings[] => fc.sample(settings, { numRuns: count, seed: 5 });
