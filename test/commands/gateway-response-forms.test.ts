/**
 * Built snippets through the checks that the snippets of content/ go through. A dozen settings by default; `BUILT=200`
 * takes that many (a minute and a half).
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import {
  build,
  type FormName,
  formNames,
  isTypeName,
  type Settings,
} from '../../src/commands/gateway-response/index.ts';
import { strayVariables } from '../../src/commands/prelude.ts';
import { checkCloudFormation } from '../content/cloudformation/check.ts';
import { checkTypeScript } from '../content/code/typescript.ts';
import { type Finding, type Source, describe as tell } from '../content/finding.ts';
import { checkRun } from '../content/shell/compare.ts';
import { checkWrittenJson } from '../content/shell/json.ts';
import { runSnippets } from '../content/shell/run.ts';
import { checkShellcheck } from '../content/shell/shellcheck.ts';
import { shells, skipWithout } from '../content/shell/shells.ts';
import { checkShell } from '../content/shell/static.ts';
import { checkTerraform } from '../content/terraform/check.ts';
import { inStack } from './cdk-stack.ts';
import { sampleSettings } from './gateway-response-choices.ts';

const wanted = Number(process.env['BUILT'] ?? 12);
const samples = sampleSettings(wanted);
const built = samples.map((settings) => build(settings));
const sourceOf = (form: FormName, index: number): Source => ({
  file: `${form}-${index}`,
  text: `${built[index]?.snippets[form].text}\n`,
});
const sourcesOf = (form: FormName): Source[] => samples.map((_, index) => sourceOf(form, index));
const none = (findings: readonly Finding[]) => assert.ok(findings.length === 0, tell(findings.slice(0, 5)));

test('Terraform knows every resource and argument', async () => {
  for (const source of sourcesOf('terraform')) none(await checkTerraform(source));
});

describe('CloudFormation and SAM', () => {
  test('the specification has every property', () => {
    for (const source of sourcesOf('cloudFormation')) none(checkCloudFormation(source));
  });
  test('SAM’s schema as well', () => {
    for (const source of sourcesOf('sam')) none(checkCloudFormation(source));
  });
  test('the deployment’s logical ID changes with the settings, and only then', () => {
    const idOf = (settings: Settings) =>
      /^ {2}(Deployment\w+):/m.exec(build(settings).snippets.cloudFormation.text)?.[1];
    const ids = new Map<string, string>();
    for (const settings of sampleSettings(300)) {
      const id = idOf(settings) ?? '';
      assert.match(id, /^Deployment[\da-f]{8}$/);
      const what = JSON.stringify(build(settings).responses);
      assert.equal(ids.get(id) ?? what, what);
      ids.set(id, what);
    }
  });
});

/** What a form sets, by type, in one shape. */
type Meaning = Record<string, { status?: string; headers: Record<string, string>; body?: string }>;
const meant = (index: number): Meaning =>
  Object.fromEntries(
    (built[index]?.responses ?? []).map(({ type, status, headers, body }) => [
      type,
      {
        ...(status !== undefined && { status: String(status) }),
        headers: Object.fromEntries(headers),
        ...(body !== undefined && { body }),
      },
    ]),
  );
const bare = (headers: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.replace('gatewayresponse.header.', ''), value]),
  );
const one = (status: string | undefined, headers: Record<string, string>, body: string | undefined) => ({
  ...(status !== undefined && { status }),
  headers: bare(headers),
  ...(body !== undefined && { body }),
});

describe('the forms say the same', () => {
  test('OpenAPI, which is YAML with the extension’s names', () => {
    for (const index of samples.keys()) {
      const { 'x-amazon-apigateway-gateway-responses': responses, ...others } = parse(
        sourceOf('openApi', index).text,
      );
      assert.deepEqual(others, {});
      const found: Meaning = {};
      for (const [type, setting] of Object.entries<Record<string, never>>(responses)) {
        assert.ok(isTypeName(type));
        const { statusCode, responseParameters, responseTemplates, ...rest } = setting;
        assert.deepEqual(rest, {});
        for (const name of Object.keys(responseParameters ?? {}))
          assert.match(name, /^gatewayresponse\.header\.[\w-]+$/);
        found[type] = one(statusCode, responseParameters ?? {}, responseTemplates?.['application/json']);
      }
      assert.deepEqual(found, meant(index));
    }
  });
  test('CloudFormation and SAM', () => {
    for (const index of samples.keys()) {
      const tags = { customTags: [{ tag: '!Ref', resolve: (text: string) => text }] };
      const { Resources } = parse(sourceOf('cloudFormation', index).text, tags);
      const found: Meaning = {};
      for (const { Type, Properties } of Object.values<never>(Resources) as {
        Type: string;
        Properties: never;
      }[]) {
        if (Type !== 'AWS::ApiGateway::GatewayResponse') continue;
        const { ResponseType, StatusCode, ResponseParameters, ResponseTemplates } = Properties;
        found[ResponseType] = one(
          StatusCode,
          ResponseParameters ?? {},
          ResponseTemplates?.['application/json'],
        );
      }
      assert.deepEqual(found, meant(index));
      const responses = parse(sourceOf('sam', index).text).Resources.Api.Properties.GatewayResponses;
      const same: Meaning = {};
      for (const [type, setting] of Object.entries<Record<string, never>>(responses)) {
        const { StatusCode, ResponseParameters, ResponseTemplates } = setting;
        same[type] = one(
          StatusCode,
          ResponseParameters?.['Headers'] ?? {},
          ResponseTemplates?.['application/json'],
        );
      }
      assert.deepEqual(same, meant(index));
    }
  });
});

describe('the AWS CLI', () => {
  test('has every operation and option, and takes every value', () => {
    for (const source of sourcesOf('shell')) {
      none(checkShell(source));
      assert.deepEqual(strayVariables(source.text), []);
    }
  });
  test('shellcheck', { skip: skipWithout('shellcheck') }, () => {
    // That `$context` is not expanded is what the single quotes are for.
    none(checkShellcheck(sourcesOf('shell')).filter(({ what }) => !what.includes('SC2016')));
  });
  for (const shell of shells) {
    test(`${shell} hands on what is meant`, { skip: skipWithout(shell) }, () => {
      none(checkRun(shell, sourcesOf('shell')));
      for (const [index, { calls, files }] of runSnippets(shell, sourcesOf('shell')).entries()) {
        assert.deepEqual(
          said(
            calls.map((call) => JSON.parse(call)),
            files,
          ),
          meant(index),
        );
        assert.ok(calls.some((call) => call.includes('"create-deployment"')));
      }
    });
  }
  test('the JSON that is written fits its options', { skip: skipWithout('dash') }, () =>
    none(checkWrittenJson(sourcesOf('shell'))),
  );
  test('PowerShell’s files hold the same, and its commands the same words', () => {
    for (const index of samples.keys()) {
      const { calls, files } = powershell(sourceOf('powershell', index).text);
      assert.deepEqual(said(calls, files), meant(index));
    }
  });
});

/** What `put-gateway-response` calls set. */
function said(calls: readonly string[][], files: Record<string, string>): Meaning {
  const found: Meaning = {};
  for (const words of calls) {
    if (words[2] !== 'put-gateway-response') continue;
    const option = (name: string) => {
      const at = words.indexOf(name);
      return at < 0 ? undefined : words[at + 1];
    };
    const read = (name: string) => {
      const file = option(name)?.replace('file://', '');
      return file === undefined ? undefined : JSON.parse(files[file] ?? '');
    };
    found[option('--response-type') ?? ''] = one(
      option('--status-code'),
      read('--response-parameters') ?? {},
      read('--response-templates')?.['application/json'],
    );
  }
  return found;
}

/**
 * What PowerShell makes of a text, as far as the builder uses it: a literal here-string runs from `@'` at the end of a
 * line to the first line that begins with `'@`; a backtick at the end of a line joins it with the next; words are
 * separated by blanks. Source: Microsoft, about_Quoting_Rules and about_Parsing.
 */
function powershell(text: string): { calls: string[][]; files: Record<string, string> } {
  const files: Record<string, string> = {};
  const rest = text.replace(
    /^@'\n([\s\S]*?)\n'@ \| Set-Content -Encoding ascii ([\w.-]+)$/gm,
    (_, body, name) => {
      assert.match(body, /^[\x20-\x7e\n]*$/);
      files[name] = body;
      return '';
    },
  );
  const lines = rest
    .replace(/ `\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const calls = lines.map((line) => {
    // Nothing that PowerShell would act on: only plain words, and variables or plain text in double quotes.
    assert.match(line, /^aws(?: +(?:[\w:/.-]+|"\$env:[A-Z_]+"|"[\w ]+"))+$/);
    return line.trim().split(/ +(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  });
  return { calls, files };
}

test('CDK: TypeScript accepts every call', () => {
  none(checkTypeScript(sourcesOf('cdk').map(({ file, text }) => ({ file, text: inStack(text) }))));
});

test('every form has a title and ends where its text ends', () => {
  for (const { snippets } of built.slice(0, 20))
    for (const form of formNames) {
      assert.ok(snippets[form].title !== '');
      assert.equal(snippets[form].text, snippets[form].text.trim());
    }
});
