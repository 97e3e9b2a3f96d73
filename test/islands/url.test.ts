/** What a URL that was typed or pasted says, and what is refused. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Target } from '../../src/facts/target.ts';
import { stageOf } from '../../src/islands/fields/stage.ts';
import { readUrl } from '../../src/islands/fields/url.ts';

const onDefault = { scheme: 'https', host: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com' } as const;
const named = { apiId: 'a1b2c3d4e5', region: 'eu-west-1' };

describe('a URL says', () => {
  const cases: [string, Target][] = [
    ['', {}],
    [
      'https://api.example.com',
      { scheme: 'https', host: 'api.example.com', path: '/', customDomain: 'api.example.com' },
    ],
    [
      ' https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders?a=b#top\n',
      { ...onDefault, ...named, stage: 'prod', path: '/prod/orders', query: 'a=b' },
    ],
    [
      'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod',
      { ...onDefault, ...named, stage: 'prod', path: '/prod' },
    ],
    ['http://localhost:3000/x', { scheme: 'http', host: 'localhost', port: '3000', path: '/x' }],
  ];
  for (const [url, target] of cases) {
    test(JSON.stringify(url), () => assert.deepEqual(readUrl(url), { target }));
  }
});

describe('a URL is refused', () => {
  const refused = [
    'https://api.example.com/a b',
    'https://api.example.com/a\nb',
    'https://api.example.com/a\u001b[201~',
    'https://user:word@api.example.com/',
    "https://a'; touch x; '.example.com/",
    'https://$(id).example.com/',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation's placeholder, as people paste it
    'https://${ApiId}.execute-api.eu-west-1.amazonaws.com/prod',
    'https://api.example.com/\ud800',
  ];
  for (const url of refused) {
    test(JSON.stringify(url), () => {
      const { target, problem } = readUrl(url);
      assert.deepEqual(target, {});
      assert.ok(problem && !problem.unfinished);
    });
  }

  for (const url of ['h', 'https:/', 'https://', 'orders', 'javascript:alert(1)']) {
    test(`${url} is not finished`, () => assert.equal(readUrl(url).problem?.unfinished, true));
  }
});

describe('the first part of the path is the stage', () => {
  const cases: [Parameters<typeof stageOf>[1], string | undefined][] = [
    [{}, 'prod'],
    [{ apiType: 'rest' }, 'prod'],
    [{ apiType: 'http' }, undefined],
    [{ apiType: 'http', stageInUrl: 'yes' }, 'prod'],
    [{ apiType: 'http', stageInUrl: 'not-needed' }, '$default'],
    [{ stageInUrl: 'no' }, undefined],
    [{ stageInUrl: 'wrong' }, undefined],
    [{ stageInUrl: 'unknown' }, 'prod'],
  ];
  for (const [facts, stage] of cases) {
    test(JSON.stringify(facts), () => assert.equal(stageOf({ stage: 'prod' }, facts), stage));
  }
});
