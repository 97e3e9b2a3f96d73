/** Random tables of routes and requests, against a second, simpler statement of the documented rules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compare } from '../../../src/evidence/configuration/compare.ts';
import type { Route } from '../../../src/evidence/configuration/configuration.ts';

const words = ['a', 'b', 'c'];
const segment = fc.constantFrom(...words, '{x}');
const path = fc
  .tuple(fc.array(segment, { maxLength: 3 }), fc.boolean())
  .map(([parts, greedy]) => `/${[...parts, ...(greedy ? ['{proxy+}'] : [])].join('/')}`);
const verb = fc.constantFrom('GET', 'POST', 'OPTIONS');
const quote = { from: 0, to: 1 };
const route = fc.tuple(path, fc.oneof(verb, fc.constant('ANY')), fc.constantFrom('none', 'iam' as const)).map(
  ([where, method, auth]): Route => ({
    path: where,
    method,
    quote,
    authType: { value: auth as 'none' | 'iam', quote },
    apiKeyRequired: { value: false, quote },
  }),
);
const called = fc
  .array(fc.constantFrom(...words, 'd'), { maxLength: 4 })
  .map((parts) => `/${parts.join('/')}`);

/** A route's path as a pattern: a variable is one segment, a greedy one is one or more. */
const pattern = (template: string): RegExp =>
  new RegExp(`^${template.replace(/\{x\}/g, '[^/]+').replace(/\{proxy\+\}/g, '.+')}$`);

const factsOf = (
  type: 'rest' | 'http',
  routes: readonly Route[],
  where: string,
  method: string,
): Map<string, string> => {
  const api = {
    type,
    id: 'a1b2c3d4e5',
    quote,
    routes,
    allRoutes: true,
    stages: [{ name: 'prod', quote }],
    allStages: true,
  };
  const target = {
    host: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
    apiId: 'a1b2c3d4e5',
    path: `/prod${where}`,
    method,
  };
  return new Map(
    compare([{ apis: [api] }], { target, apiType: type }).map(({ fact, value }) => [fact, value]),
  );
};

for (const type of ['rest', 'http'] as const)
  test(`${type}: what is matched, and what is missing`, () => {
    let matched = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(route, { maxLength: 6, selector: ({ path: where, method }) => `${method} ${where}` }),
        called,
        verb,
        (routes, where, method) => {
          const facts = factsOf(type, routes, where, method);
          const fitting = routes.filter((one) => pattern(one.path).test(where));
          const serving = fitting.filter((one) => one.method === method || one.method === 'ANY');
          const value = facts.get('methodMatches');
          if (serving.length > 0) {
            matched += 1;
            const kinds = new Set(serving.map((one) => (one.authType?.value === 'iam' ? 'iam' : 'yes')));
            // Several routes may serve a request: the value is that of one of them, or nothing is said.
            assert.ok(
              value === undefined ? kinds.size > 1 || serving.length > 1 : kinds.has(value as 'iam' | 'yes'),
              `${value}`,
            );
            const exact = serving.filter((one) => one.path === where);
            const own = exact.find((one) => one.method === method) ?? exact[0];
            if (type === 'rest' && own) assert.equal(value, own.authType?.value === 'iam' ? 'iam' : 'yes');
            return;
          }
          const isUnsettled =
            type === 'http' &&
            where === '/' &&
            routes.some((one) => one.path === '/{proxy+}' && (one.method === method || one.method === 'ANY'));
          if (isUnsettled) assert.equal(value, undefined);
          else assert.equal(value, fitting.length > 0 ? 'no' : 'path-missing');
          assert.equal(facts.get('pathIsRoot'), where === '/' ? 'yes' : 'no');
        },
      ),
      { numRuns: Number(process.env['FUZZ'] ?? 2000) },
    );
    assert.ok(matched > 0);
  });
