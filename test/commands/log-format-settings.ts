/** Every choice of purposes that tells apart, for every kind of API. */
import fc from 'fast-check';
import {
  kindNames,
  type LogSettings,
  type Purpose,
  purposeNames,
} from '../../src/commands/log-format/index.ts';

/** Settings from which something can be built. */
export const logSettings: fc.Arbitrary<LogSettings> = fc
  .record({
    kind: fc.constantFrom(...kindNames),
    purposes: fc.subarray<Purpose>(purposeNames),
    logGroup: fc.constantFrom('access/orders', '/aws/vendedlogs/apis/orders', 'a.b#c-1'),
    apiId: fc.constantFrom('', 'a1b2c3d4e5'),
    region: fc.constantFrom('', 'eu-west-1', 'cn-north-1', 'us-gov-west-1'),
    stage: fc.constantFrom('', 'prod'),
  })
  .map(({ apiId, region, stage, ...rest }) => ({
    ...rest,
    ...(apiId && { apiId }),
    ...(region && { region }),
    ...(stage && { stage }),
  }));

/** So many of them, always the same ones. */
export const sampleLogSettings = (count: number): LogSettings[] =>
  fc.sample(logSettings, { numRuns: count, seed: 5 });
