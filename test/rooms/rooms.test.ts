import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../scripts/root.ts';
import { faultOf } from './direction.ts';
import { foreignGlobals } from './globals.ts';
import { importsOf, sourceFiles } from './imports.ts';
import { rooms } from './rooms.ts';

const files = sourceFiles();

describe('imports go one way', () => {
  for (const name of Object.keys(rooms)) {
    test(`src/${name}`, () => {
      const own = files.filter(({ file }) => file.startsWith(`src/${name}/`));
      const faults = own
        .flatMap(({ file, text }) => importsOf(file, text))
        .flatMap((one) => faultOf(one) ?? []);
      assert.ok(faults.length === 0, faults.join('\n'));
    });
  }

  test('every room is in the list', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const unknown = folders.map(({ name }) => name).filter((name) => !rooms[name]);
    assert.deepEqual(unknown, [], 'say in test/rooms/rooms.ts which rooms the new one may import');
  });
});

describe('rooms that run everywhere use no name of the browser or of Node', () => {
  for (const [name, { portable }] of Object.entries(rooms)) {
    if (!portable) continue;
    test(`src/${name}`, () => {
      const own = files.filter(({ file }) => file.startsWith(`src/${name}/`));
      const faults = own.flatMap(({ file, text }) => foreignGlobals(text).map((use) => `${file}: ${use}`));
      assert.ok(faults.length === 0, faults.join('\n'));
    });
  }
});

describe('the checks bite', () => {
  const planted: [string, string, string][] = [
    ['facts import a room', 'src/facts/a.ts', "import { x } from '../triage/b.ts';"],
    ['a middle room imports another', 'src/evidence/a.ts', "export { x } from '../commands/b.ts';"],
    ['a middle room imports Node', 'src/triage/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a middle room imports Preact', 'src/commands/a.ts', "const x = await import('preact');"],
    ['the catalogue imports a page', 'src/catalogue/a.ts', "import x from '../pages/b.ts';"],
    ['an island imports a component', 'src/islands/a.ts', "import type { x } from '../components/b.ts';"],
    ['a component imports a test', 'src/components/a.astro', "---\nimport x from '../../test/b.ts';\n---\n"],
  ];
  for (const [name, file, text] of planted) {
    test(name, () => assert.equal(importsOf(file, text).flatMap((one) => faultOf(one) ?? []).length, 1));
  }

  test('names of the browser and of Node', () => {
    assert.deepEqual(foreignGlobals('document.title = process.env.X;\n'), ['document:1', 'process:1']);
    assert.deepEqual(
      foreignGlobals('const { location } = x; location.a; y.document; type A = { window: 1 };\n'),
      [],
    );
  });
});
