/**
 * Built snippets of access logs through the checks that the snippets of content/ go through. A few settings by default;
 * `BUILT=200` takes that many.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { build, type FormName, type Kind } from '../../src/commands/log-format/index.ts';
import { strayVariables } from '../../src/commands/prelude.ts';
import { checkCloudFormation } from '../content/cloudformation/check.ts';
import { type Finding, type Source, describe as tell } from '../content/finding.ts';
import { checkRun } from '../content/shell/compare.ts';
import { checkWrittenJson } from '../content/shell/json.ts';
import { runSnippets } from '../content/shell/run.ts';
import { checkShellcheck } from '../content/shell/shellcheck.ts';
import { shells, skipWithout } from '../content/shell/shells.ts';
import { checkShell } from '../content/shell/static.ts';
import { checkTerraform } from '../content/terraform/check.ts';
import { sampleLogSettings } from './log-format-settings.ts';

const samples = sampleLogSettings(Number(process.env['BUILT'] ?? 6));
const built = samples.map((settings) => ({ settings, ...build(settings) }));
const sourcesOf = (form: FormName): Source[] =>
  built.flatMap(({ snippets }, index) => {
    const snippet = snippets[form];
    return snippet ? [{ file: `${form}-${index}`, text: `${snippet.text}\n` }] : [];
  });
const none = (findings: readonly Finding[]) => assert.ok(findings.length === 0, tell(findings.slice(0, 5)));

test('the samples have every kind of API', () => {
  assert.deepEqual([...new Set(samples.map(({ kind }) => kind))].sort(), ['http', 'rest', 'websocket']);
});

test('Terraform knows every resource and argument, and has the fields of the format', async () => {
  for (const source of sourcesOf('terraform')) none(await checkTerraform(source));
  for (const { format, snippets } of built) {
    const pairs = [...(snippets.terraform?.text.matchAll(/^ {6}(\w+) += ("\$context\.[\w.]+")$/gm) ?? [])];
    const found = Object.fromEntries(pairs.map(([, name, value = '']) => [name, JSON.parse(value)]));
    assert.deepEqual(found, JSON.parse(format));
  }
});

test('CloudFormation and SAM have every property, and the format', () => {
  for (const source of [...sourcesOf('cloudFormation'), ...sourcesOf('sam')])
    none(checkCloudFormation(source));
  const customTags = ['!Ref', '!GetAtt'].map((tag) => ({ tag, resolve: (text: string) => text }));
  const where: Record<Kind, string> = {
    rest: 'AccessLogSetting',
    http: 'AccessLogSettings',
    websocket: 'AccessLogSettings',
  };
  for (const { settings, format, snippets } of built) {
    assert.equal(snippets.sam === undefined, settings.kind === 'websocket');
    for (const snippet of [snippets.cloudFormation, snippets.sam]) {
      if (!snippet) continue;
      const { Stage, Api } = parse(snippet.text, { customTags }).Resources;
      assert.deepEqual((Stage ?? Api).Properties[where[settings.kind]], {
        DestinationArn: 'AccessLogs.Arn',
        Format: format,
      });
    }
  }
});

/** The ARN that a stub's variables make of the log group. */
const arnOf = (region: string | undefined): string => {
  const partition = region?.startsWith('cn-')
    ? 'aws-cn'
    : region?.startsWith('us-gov-')
      ? 'aws-us-gov'
      : 'aws';
  return `arn:${partition}:logs:\${REGION}:\${ACCOUNT_ID}:log-group:\${LOG_GROUP}`;
};

describe('the AWS CLI', () => {
  test('has every operation and option, and takes every value', () => {
    for (const source of sourcesOf('shell')) {
      none(checkShell(source));
      assert.deepEqual(strayVariables(source.text), []);
    }
  });
  test('shellcheck', { skip: skipWithout('shellcheck') }, () => {
    none(checkShellcheck(sourcesOf('shell')).filter(({ what }) => !what.includes('SC2016')));
  });
  // busybox is `busybox sh`, which the runner of snippets doesn't start yet.
  for (const shell of shells.filter((one) => one !== 'busybox'))
    test(`${shell} writes the setting that is meant`, { skip: skipWithout(shell) }, () => {
      none(checkRun(shell, sourcesOf('shell')));
      for (const [index, { files }] of runSnippets(shell, sourcesOf('shell')).entries()) {
        const { settings, format } = built[index] ?? assert.fail();
        const arn = arnOf(settings.region);
        const [text = ''] = Object.values(files);
        assert.deepEqual(
          JSON.parse(text),
          settings.kind === 'rest'
            ? [
                { op: 'replace', path: '/accessLogSettings/destinationArn', value: arn },
                { op: 'replace', path: '/accessLogSettings/format', value: format },
              ]
            : { DestinationArn: arn, Format: format },
        );
      }
    });
  test('the JSON that is written fits its option', { skip: skipWithout('dash') }, () =>
    none(checkWrittenJson(sourcesOf('shell'))),
  );
  test('PowerShell’s here-string holds the same, and no line of it ends it early', () => {
    for (const { settings, format, snippets } of built) {
      const text = snippets.powershell?.text ?? '';
      const [, body = ''] =
        /^@'\n([^\n]*)\n'@\.Replace\('LOG_GROUP_ARN', \$arn\) \| Set-Content -Encoding ascii [\w.-]+$/m.exec(
          text,
        ) ?? [];
      const setting = JSON.parse(body);
      const [arn, written] =
        settings.kind === 'rest'
          ? [setting[0].value, setting[1].value]
          : [setting.DestinationArn, setting.Format];
      assert.deepEqual([arn, written], ['LOG_GROUP_ARN', format]);
      assert.ok(!format.includes('LOG_GROUP_ARN'));
    }
  });
});
