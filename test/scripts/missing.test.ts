/** `npm run missing`: what a list of slugs has that the project has not. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { gapsIn, type Present } from '../../scripts/missing/gaps.ts';
import { run } from '../case/program.ts';

const present = (page: string[], state = page, tested = page): Present => ({
  page: new Set(page),
  state: new Set(state),
  test: new Set(tested),
});
const list = (...slugs: string[]) => slugs.map((slug) => ({ slug, tier: 1 }));

describe('gaps', () => {
  const all = { errors: present(['a']), causes: present(['b', 'c']) };
  const canonical = { errors: list('a'), causes: list('c', 'b') };

  test('none', () => assert.deepEqual(gapsIn(canonical, all), []));
  test('a slug of the second tier is no gap', () => {
    assert.deepEqual(gapsIn({ ...canonical, errors: [{ slug: 'x', tier: 2 }] }, all), []);
  });
  test('each part, sorted', () => {
    const some = { errors: present([], ['a']), causes: present(['b', 'c'], ['b'], []) };
    assert.deepEqual(gapsIn(canonical, some), [
      { kind: 'errors', lacks: 'page', slugs: ['a'] },
      { kind: 'errors', lacks: 'test', slugs: ['a'] },
      { kind: 'causes', lacks: 'state', slugs: ['c'] },
      { kind: 'causes', lacks: 'test', slugs: ['b', 'c'] },
    ]);
  });
});

describe('the program', { concurrency: true }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'missing-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test('nothing of the project’s own list is missing', async () => {
    const { code, out, err } = await run('missing', []);
    assert.match(out, /^nothing is missing: \d+ errors and \d+ causes/);
    assert.deepEqual([code, err], [0, '']);
  });

  test('names what is missing, and exits with 1', async () => {
    const text = JSON.stringify({
      errors: list('no-such-error', 'forbidden'),
      causes: list('no-such-cause'),
    });
    const { code, out } = await run('missing', [file('more.json', text)]);
    assert.equal(code, 1);
    assert.equal(out.match(/^ {2}no-such-error$/gm)?.length, 3, out);
    assert.equal(out.match(/^ {2}no-such-cause$/gm)?.length, 3, out);
    assert.doesNotMatch(out, /^ {2}forbidden$/m);
  });

  const bad: [what: string, args: () => string[], says: RegExp][] = [
    ['a file that isn’t there', () => [join(folder, 'none')], /none can't be read/],
    ['no JSON', () => [file('broken.json', '{')], /broken\.json is no JSON/],
    ['another JSON', () => [file('other.json', '{"errors":[{}]}')], /other\.json: errors\.0\.slug/],
    ['two files', () => ['a', 'b'], /Usage/],
    ['an option', () => ['--json'], /Usage/],
  ];
  for (const [what, args, says] of bad) {
    test(`${what}: one clear line`, async () => {
      const { code, out, err } = await run('missing', args());
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, says);
      assert.equal(err.trim().split('\n').length, 1, err);
    });
  }
});
