import { tsString } from '../gateway-response/literals.ts';
import type { Snippet } from '../gateway-response/types.ts';
import { type LogSettings, pairsOf } from './format.ts';
import { stageOf } from './terraform.ts';

/** CDK: the log group, and the options of the API or stage that writes to it. */
export function cdk(settings: LogSettings): Snippet {
  const { kind, logGroup } = settings;
  const group = `const accessLogs = new logs.LogGroup(this, 'AccessLogs', {
  logGroupName: ${tsString(logGroup)},
  retention: logs.RetentionDays.ONE_MONTH,
});`;
  const format = `const accessLogFormat = apigateway.AccessLogFormat.custom(
  JSON.stringify({
${pairsOf(settings)
  .map(([name, variable]) => `    ${name}: ${tsString(variable)},`)
  .join('\n')}
  }),
);`;
  const name = tsString(stageOf(settings));
  const rest = `const api = new apigateway.RestApi(this, 'Api', {
  deployOptions: {
    stageName: ${name},
    accessLogDestination: new apigateway.LogGroupLogDestination(accessLogs),
    accessLogFormat,
  },
});`;
  const v2 = `new apigatewayv2.${kind === 'http' ? 'HttpStage' : 'WebSocketStage'}(this, 'Stage', {
  ${kind === 'http' ? 'httpApi' : 'webSocketApi'},
  stageName: ${name},
  autoDeploy: true,
  accessLogSettings: {
    destination: new apigatewayv2.LogGroupLogDestination(accessLogs),
    format: accessLogFormat,
  },
});`;
  const imports = [
    "// import * as apigateway from 'aws-cdk-lib/aws-apigateway';",
    ...(kind === 'rest' ? [] : ["// import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';"]),
    "// import * as logs from 'aws-cdk-lib/aws-logs';",
  ];
  return {
    title: 'CDK',
    needs: 'aws-cdk-lib, version 2',
    language: 'typescript',
    before: '',
    text: [...imports, group, format, kind === 'rest' ? rest : v2].join('\n'),
    notes: [
      kind === 'rest'
        ? 'Add the options to the API that you have. The account’s role: cloudWatchRole: true on the RestApi makes it, for the whole account and Region.'
        : `Add accessLogSettings to the stage that you have; ${kind === 'http' ? 'httpApi' : 'webSocketApi'} is your API.`,
    ],
  };
}
