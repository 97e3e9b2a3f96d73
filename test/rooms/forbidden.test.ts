/** No file of the project names a machine, a registry or a person’s folder: a clone works anywhere, or it is none. */
import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../scripts/root.ts';

/** Written in pieces, so that this file doesn't hold what it looks for. */
const forbidden: [what: string, form: RegExp][] = [
  ['the address of a package registry', new RegExp(['registry', 'npmjs', 'org'].join('\\.'))],
  ['a resolved address in the lock file', new RegExp('"resolved' + '": "')],
  [
    'a folder of one machine',
    new RegExp(`(?<![\\w./-])/(?:${['work', 'root', 'home/\\w+', 'Users/\\w+'].join('|')})/\\w`),
  ],
];

const skipped = /^(?:node_modules|dist|\.git|\.astro|test-results)(?:\/|$)|\/data\//;

const files = globSync(['**/*', '.*', '.ci/**/*'], {
  cwd: root,
  exclude: (name) => skipped.test(String(name)),
})
  .filter((file) => !skipped.test(file) && statSync(join(root, file)).isFile())
  .sort();

function faultsOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      forbidden
        .filter(([, form]) => form.test(line))
        .map(([what]) => `${index + 1}: ${what}: ${line.trim().slice(0, 100)}`),
    );
}

describe('no file names a machine or a registry', () => {
  test('all files', () => {
    const faults = files.flatMap((file) =>
      faultsOf(readFileSync(join(root, file), 'utf8')).map((fault) => `${file}:${fault}`),
    );
    assert.equal(
      faults.length,
      0,
      `${faults.join('\n')}\nWrite a relative path, or leave the address to npm's settings.`,
    );
  });

  test('the check bites', () => {
    for (const line of [
      `https://registry.${'npmjs'}.org/x`,
      `"${homedir()}/x"`,
      `/${'home'}/anna/x`,
      `cd /${'work'}/main`,
    ]) {
      if (line.includes('//x')) continue;
      assert.equal(faultsOf(line).length, 1, line);
    }
  });
});
