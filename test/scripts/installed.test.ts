import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { whatIsMissing } from '../../scripts/setup/installed.mjs';

const root = mkdtempSync(join(tmpdir(), 'gatewhy-installed-'));
after(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'node_modules'));

const wanted = {
  '': { name: 'gatewhy' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true, os: ['plan9'] },
  'node_modules/c': { version: '1.0.0', os: ['plan9'] },
};
writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));

/** What is missing, when npm has written down that it installed these. */
function missingWith(packages: Record<string, unknown>): string | undefined {
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  return whatIsMissing(root);
}

test('nothing is missing if every package of this platform is there', () => {
  assert.equal(missingWith({ 'node_modules/a': { version: '1.0.0' } }), undefined);
});

test('a package that is not there', () => {
  assert.match(missingWith({}) ?? '', /a 1\.0\.0/);
});

test('a package of another version', () => {
  assert.match(missingWith({ 'node_modules/a': { version: '0.9.0' } }) ?? '', /0\.9\.0/);
});

test('nothing installed at all', () => {
  rmSync(join(root, 'node_modules', '.package-lock.json'));
  assert.match(whatIsMissing(root) ?? '', /nothing/);
});
