/** Built CDK lines, compiled and synthesized with the real CDK; the stage has the format. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, type Kind, kindNames, purposeNames } from '../../src/commands/log-format/index.ts';
import { checkSynthesized } from '../content/cdk/check.ts';
import { synthesizeAll } from '../content/cdk/synthesize.ts';
import { checkTypeScript } from '../content/code/typescript.ts';
import { describe as tell } from '../content/finding.ts';

/** What stands before and behind the lines in a reader's stack. */
const around: Record<Kind, [before: string, behind: string]> = {
  rest: ['', "api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration());"],
  http: ["const httpApi = new apigatewayv2.HttpApi(this, 'Api', { createDefaultStage: false });", ''],
  websocket: ["const webSocketApi = new apigatewayv2.WebSocketApi(this, 'Api');", ''],
};

function inStack(lines: string, kind: Kind): string {
  const imports = [...lines.matchAll(/^\/\/ (import .*)$/gm)].map(([, line]) => line);
  const [before, behind] = around[kind];
  return `import { Stack, type StackProps } from 'aws-cdk-lib';
${imports.join('\n')}
import type { Construct } from 'constructs';

export class LogStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
${[before, lines.replace(/^\/\/ import .*\n/gm, ''), behind].join('\n').replace(/^(?=.)/gm, '    ')}
  }
}
`;
}

interface Stage {
  Type: string;
  Properties: Record<'AccessLogSetting' | 'AccessLogSettings', { Format: string } | undefined>;
}

const built = kindNames.flatMap((kind) =>
  [[], purposeNames].map((purposes) => ({ kind, ...build({ kind, purposes, logGroup: 'access/orders' }) })),
);
const sources = built.map(({ kind, snippets }, index) => ({
  file: `${kind}-${index}.cdk.ts`,
  text: inStack(snippets.cdk?.text ?? '', kind),
}));

test('TypeScript accepts every form', () => {
  const findings = checkTypeScript(sources);
  assert.ok(findings.length === 0, tell(findings));
});

test('CDK makes a stage with the format', () => {
  for (const [index, synthesized] of synthesizeAll(sources).entries()) {
    const findings = checkSynthesized(synthesized);
    assert.ok(findings.length === 0, tell(findings));
    const resources = Object.values((synthesized.template?.['Resources'] ?? {}) as Record<string, Stage>);
    const stage = resources.find(({ Type }) => /::Stage$/.test(Type))?.Properties;
    assert.equal((stage?.AccessLogSetting ?? stage?.AccessLogSettings)?.Format, built[index]?.format);
  }
});
