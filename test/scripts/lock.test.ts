/**
 * The lock file is whole: npm leaves packages of other platforms out if a version of them is missing in its registry, and
 * `npm ci` then refuses the lock, on every machine.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/root.ts';

interface Entry {
  version?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const packages: Record<string, Entry> = read('package-lock.json').packages;

/** Whether a package finds another one, in its own folder or in one above it. */
function finds(from: string, name: string): boolean {
  for (let path = from; ; path = path.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
    if (path === '') return false;
  }
}

test('every optional package of every platform is in the lock', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !finds(path, name))
      .map(([name, version]) => `${path || 'package.json'} needs ${name} ${version}`),
  );
  const cure = 'Take the version before, whose platform packages are all there, then `npm install`.';
  assert.ok(missing.length === 0, `${missing.join('\n')}\n${cure}`);
});

test('package.json names exact versions', () => {
  const { dependencies, devDependencies, optionalDependencies } = read('package.json');
  const all: [string, string][] = [dependencies, devDependencies, optionalDependencies].flatMap(
    Object.entries,
  );
  const loose = all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)).map((pair) => pair.join(' '));
  assert.deepEqual(loose, [], 'write the version that is installed');
});

test('package.json and the lock agree', () => {
  const { dependencies, devDependencies, optionalDependencies } = read('package.json');
  const own = packages[''] as Record<string, unknown>;
  assert.deepEqual(
    {
      ...(own['dependencies'] as object),
      ...(own['devDependencies'] as object),
      ...(own['optionalDependencies'] as object),
    },
    { ...dependencies, ...devDependencies, ...optionalDependencies },
    'run `npm install`, and commit package-lock.json',
  );
});
