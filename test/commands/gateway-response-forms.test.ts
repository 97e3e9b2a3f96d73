/**
 * Built snippets through the checks that the snippets of content/ go through. A dozen settings by default; `BUILT=200`
 * takes that many (a minute and a half).
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { build, formNames, isTypeName, type Settings } from '../../src/commands/gateway-response/index.ts';
import { checkCloudFormation } from '../content/cloudformation/check.ts';
import { checkTerraform } from '../content/terraform/check.ts';
import { sampleSettings } from './gateway-response-choices.ts';
import { built, type Meaning, meant, none, one, sourceOf, sourcesOf } from './gateway-response-meaning.ts';

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

describe('the forms say the same', () => {
  test('OpenAPI, which is YAML with the extension’s names', () => {
    for (const index of built.keys()) {
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
    for (const index of built.keys()) {
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

test('every form has a title and ends where its text ends', () => {
  for (const { snippets } of built.slice(0, 20))
    for (const form of formNames) {
      assert.ok(snippets[form].title !== '');
      assert.equal(snippets[form].text, snippets[form].text.trim());
    }
});
