/** Built CDK lines, compiled and synthesized with the real CDK; the template is checked, and sets what was chosen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSynthesized } from '../content/cdk/check.ts';
import { synthesizeAll } from '../content/cdk/synthesize.ts';
import { checkTypeScript } from '../content/code/typescript.ts';
import { inStack } from './cdk-stack.ts';
import { built, none } from './gateway-response-meaning.ts';

interface Resource {
  Type: string;
  Properties: {
    ResponseType: string;
    StatusCode?: string;
    ResponseParameters?: Record<string, string>;
    ResponseTemplates?: Record<string, string>;
  };
}

const sources = built.map(({ snippets }, index) => ({
  file: `${index}.cdk.ts`,
  text: inStack(snippets.cdk.text),
}));

test('TypeScript accepts every call', () => none(checkTypeScript(sources)));

test('CDK makes of the lines what was chosen', () => {
  const sources = built.map(({ snippets }, index) => ({
    file: `${index}.cdk.ts`,
    text: inStack(snippets.cdk.text),
  }));
  for (const [index, synthesized] of synthesizeAll(sources).entries()) {
    none(checkSynthesized(synthesized));
    const resources = Object.values((synthesized.template?.['Resources'] ?? {}) as Record<string, Resource>);
    const found = resources
      .filter(({ Type }) => Type === 'AWS::ApiGateway::GatewayResponse')
      .map(({ Properties: { ResponseType, StatusCode, ResponseParameters, ResponseTemplates } }) => [
        ResponseType,
        StatusCode,
        ResponseParameters ?? {},
        ResponseTemplates?.['application/json'],
      ]);
    const chosen = built[index]?.responses.map(({ type, status, headers, body }) => [
      type,
      status === undefined ? undefined : String(status),
      Object.fromEntries(headers.map(([name, value]) => [`gatewayresponse.header.${name}`, value])),
      body,
    ]);
    assert.deepEqual(found, chosen);
  }
});
