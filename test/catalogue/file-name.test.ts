import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCauseFileName, readErrorFileName } from '../../src/catalogue/file-name.ts';

const causeFiles: [string, unknown][] = [
  ['confirm.sh', { form: 'confirm', language: 'sh' }],
  ['confirm.http.sh', { form: 'confirm', language: 'sh', apiType: 'http' }],
  ['console.websocket.md', { form: 'console', language: 'markdown', apiType: 'websocket' }],
  ['fix.sh', { form: 'cli', language: 'sh' }],
  ['fix.http.tf', { form: 'terraform', language: 'terraform', apiType: 'http' }],
  ['fix.yaml', { form: 'cloudformation', language: 'yaml' }],
  ['fix.http.cdk.ts', { form: 'cdk', language: 'typescript', apiType: 'http' }],
  ['fix.client.py', { form: 'code', language: 'python', part: 'client' }],
  ['fix.backend.http.ts', { form: 'code', language: 'typescript', part: 'backend', apiType: 'http' }],
  ['fix.json', { form: 'code', language: 'json' }],
  ['verify.md', undefined],
  ['fix.rb', undefined],
  ['fix.a.b.ts', undefined],
  ['fix', undefined],
  ['notes.sh', undefined],
];

for (const [name, expected] of causeFiles) {
  test(`beside cause.md: ${name}`, () => assert.deepEqual(readCauseFileName(name), expected));
}

const errorFiles: [string, unknown][] = [
  ['response.http', { form: 'response', language: 'http' }],
  ['recover.go', { form: 'recover', language: 'go' }],
  ['recover.rb', undefined],
  ['recover.http.ts', undefined],
];

for (const [name, expected] of errorFiles) {
  test(`beside error.md: ${name}`, () => assert.deepEqual(readErrorFileName(name), expected));
}
