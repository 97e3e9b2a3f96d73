/** Built CDK lines, compiled and synthesized with the real CDK; the template is checked, and sets what was chosen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../../src/commands/gateway-response/index.ts';
import { checkSynthesized } from '../content/cdk/check.ts';
import { synthesizeAll } from '../content/cdk/synthesize.ts';
import { describe as tell } from '../content/finding.ts';
import { inStack } from './cdk-stack.ts';
import { sampleSettings } from './gateway-response-choices.ts';

interface Resource {
  Type: string;
  Properties: {
    ResponseType: string;
    StatusCode?: string;
    ResponseParameters?: Record<string, string>;
    ResponseTemplates?: Record<string, string>;
  };
}

const wanted = Number(process.env['BUILT'] ?? 12);

test('CDK makes of the lines what was chosen', () => {
  const built = sampleSettings(wanted).map(build);
  const sources = built.map(({ snippets }, index) => ({
    file: `${index}.cdk.ts`,
    text: inStack(snippets.cdk.text),
  }));
  for (const [index, synthesized] of synthesizeAll(sources).entries()) {
    const findings = checkSynthesized(synthesized);
    assert.ok(findings.length === 0, tell(findings));
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
