/** What the generator writes passes the checks of its language before anybody has touched it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { cause } from '../../scripts/new/cause.ts';
import { error } from '../../scripts/new/error.ts';
import { checkCloudFormation } from '../content/cloudformation/check.ts';
import { checkGo } from '../content/code/go.ts';
import { checkPython } from '../content/code/python.ts';
import { checkResponse } from '../content/code/response.ts';
import { describe, type Finding, type Source } from '../content/finding.ts';
import { skipWithout } from '../content/shell/shells.ts';
import { checkShell } from '../content/shell/static.ts';
import { checkTerraform } from '../content/terraform/check.ts';

const all = 'console, cli, terraform, cloudformation, cdk';
const answers = {
  slug: 'a',
  actor: 'caller',
  forms: all,
  status: '403',
  message: 'The "moon"',
  errorType: 'MoonException',
};
const filesOf = (made: Record<string, string>): Source[] =>
  Object.entries(made).map(([file, text]) => ({ file, text }));
const files = [
  ...filesOf(cause.files({ ...answers, slug: 'rest', apiTypes: 'rest' }, '2026-11-21')),
  ...filesOf(cause.files({ ...answers, slug: 'http', apiTypes: 'http, websocket' }, '2026-11-21')),
  ...filesOf(error.files(answers, '2026-11-21')),
];

type Check = (files: Source[]) => Finding[] | Promise<Finding[]>;
const each =
  (check: (file: Source) => Finding[] | Promise<Finding[]>): Check =>
  async (files) =>
    (await Promise.all(files.map(check))).flat();

/** Syntax alone: a compiler would have to read all of CDK for three short files. */
function checkSyntax({ file, text }: Source): Finding[] {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, fileName: file });
  return diagnostics.map(({ messageText }) => ({ file, what: String(messageText), cure: 'Mend the start' }));
}

const checks: [ending: string, count: number, check: Check, skip?: string | false][] = [
  ['.sh', 8, each(checkShell)],
  ['.tf', 2, each(checkTerraform)],
  ['.yaml', 2, each(checkCloudFormation)],
  ['.ts', 3, each(checkSyntax)],
  ['.py', 1, checkPython, skipWithout('python3')],
  ['.go', 1, each(checkGo)],
  ['.http', 1, each(checkResponse)],
];
for (const [ending, count, check, skip = false] of checks) {
  test(`*${ending}`, { skip }, async () => {
    const some = files.filter(({ file }) => file.endsWith(ending));
    assert.equal(some.length, count);
    assert.equal(describe(await check(some)), '');
  });
}
