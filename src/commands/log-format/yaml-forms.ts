import { yamlString } from '../gateway-response/literals.ts';
import type { Snippet } from '../gateway-response/types.ts';
import { formatOf, type LogSettings } from './format.ts';
import { stageOf } from './terraform.ts';

const group = ({ logGroup }: LogSettings): string[] => [
  '  AccessLogs:',
  '    Type: AWS::Logs::LogGroup',
  '    Properties:',
  `      LogGroupName: ${yamlString(logGroup)}`,
  '      RetentionInDays: 30',
];

const access = (settings: LogSettings, name: string): string[] => [
  `      ${name}:`,
  '        DestinationArn: !GetAtt AccessLogs.Arn',
  `        Format: ${yamlString(formatOf(settings))}`,
];

const yaml = (title: string, lines: string[], notes: string[]): Snippet => ({
  title,
  needs: '',
  language: 'yaml',
  before: '',
  text: lines.join('\n'),
  notes,
});

const roleNote = ({ kind }: LogSettings): string[] =>
  kind === 'http' ? [] : ['The account’s role is AWS::ApiGateway::Account, once for each Region.'];

/** CloudFormation: the log group and the stage that writes to it. */
export function cloudFormation(settings: LogSettings): Snippet {
  const { kind } = settings;
  const parameters = ['ApiId', ...(kind === 'http' ? [] : ['DeploymentId'])];
  const stage =
    kind === 'rest'
      ? [
          '    Type: AWS::ApiGateway::Stage',
          '    Properties:',
          '      RestApiId: !Ref ApiId',
          '      DeploymentId: !Ref DeploymentId',
        ]
      : [
          '    Type: AWS::ApiGatewayV2::Stage',
          '    Properties:',
          '      ApiId: !Ref ApiId',
          kind === 'http' ? '      AutoDeploy: true' : '      DeploymentId: !Ref DeploymentId',
        ];
  return yaml(
    'CloudFormation',
    [
      'AWSTemplateFormatVersion: "2010-09-09"',
      'Parameters:',
      ...parameters.flatMap((name) => [`  ${name}:`, '    Type: String']),
      'Resources:',
      ...group(settings),
      '  Stage:',
      ...stage,
      `      StageName: ${yamlString(stageOf(settings))}`,
      ...access(settings, kind === 'rest' ? 'AccessLogSetting' : 'AccessLogSettings'),
    ],
    ['Add the setting to the stage that you have.', ...roleNote(settings)],
  );
}

/** SAM: the setting on `AWS::Serverless::Api` or `AWS::Serverless::HttpApi`; SAM has no resource for WebSocket APIs. */
export function sam(settings: LogSettings): Snippet | undefined {
  const { kind } = settings;
  if (kind === 'websocket') return undefined;
  return yaml(
    'SAM',
    [
      'AWSTemplateFormatVersion: "2010-09-09"',
      'Transform: AWS::Serverless-2016-10-31',
      'Resources:',
      ...group(settings),
      '  Api:',
      `    Type: AWS::Serverless::${kind === 'rest' ? 'Api' : 'HttpApi'}`,
      '    Properties:',
      `      StageName: ${yamlString(stageOf(settings))}`,
      ...access(settings, kind === 'rest' ? 'AccessLogSetting' : 'AccessLogSettings'),
    ],
    ['Add the setting to the API that you have.', ...roleNote(settings)],
  );
}
