import { hereString, quoteJson } from '../gateway-response/literals.ts';
import type { Snippet } from '../gateway-response/types.ts';
import { quotePowerShell } from '../powershell/quote.ts';
import { prelude } from '../prelude.ts';
import { quote } from '../quote.ts';
import { formatOf, type LogSettings } from './format.ts';

/** Stands in the JSON where the ARN comes to stand; nothing else has these letters. */
const mark = 'LOG_GROUP_ARN';

/** The file with the setting, and the option that takes it. */
function fileOf(settings: LogSettings): { name: string; json: string } {
  const format = formatOf(settings);
  if (settings.kind !== 'rest')
    return { name: 'access-log.json', json: JSON.stringify({ DestinationArn: mark, Format: format }) };
  const patch = [
    { op: 'replace', path: '/accessLogSettings/destinationArn', value: mark },
    { op: 'replace', path: '/accessLogSettings/format', value: format },
  ];
  return { name: 'patch.json', json: JSON.stringify(patch) };
}

/** China and GovCloud have names of their own in every ARN. */
const partitionOf = (region: string | undefined): string =>
  region?.startsWith('cn-') ? 'aws-cn' : region?.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';

function update(
  { kind }: LogSettings,
  name: string,
  variable: (name: string) => string,
  more: string,
): string {
  const head =
    kind === 'rest'
      ? `aws apigateway update-stage --region ${variable('REGION')} --rest-api-id ${variable('API_ID')} --stage-name ${variable('STAGE')}`
      : `aws apigatewayv2 update-stage --region ${variable('REGION')} --api-id ${variable('API_ID')} --stage-name ${variable('STAGE')}`;
  const option = kind === 'rest' ? '--patch-operations' : '--access-log-settings';
  return `${head}${more}\n  ${option} file://${name}`;
}

const group = (variable: (name: string) => string): string[] => [
  `aws logs create-log-group --region ${variable('REGION')} --log-group-name ${variable('LOG_GROUP')}`,
  `aws logs put-retention-policy --region ${variable('REGION')} --log-group-name ${variable('LOG_GROUP')} --retention-in-days 30`,
];

const notes = ({ kind }: LogSettings): string[] => [
  kind === 'http'
    ? 'Who runs this needs the permissions for log delivery, such as logs:CreateLogDelivery.'
    : 'The account needs its role for logs, once for each Region: aws apigateway get-account --query cloudwatchRoleArn says whether it is there.',
  'No deployment is needed. The first lines come after a minute or so.',
];

const names = ['API_ID', 'STAGE', 'REGION', 'ACCOUNT_ID'] as const;

/** The AWS CLI in bash, zsh, dash or fish. The settings have passed `checkLogGroup`. */
export function shell(settings: LogSettings): Snippet {
  const { apiId, region, stage, logGroup } = settings;
  const { name, json } = fileOf(settings);
  const [first = '', second = ''] = json.split(mark);
  const variable = (name: string) => `"$${name}"`;
  // Each variable in quotes of its own: zsh takes what stands behind a colon for a modifier.
  const arn = `"$REGION"':'"$ACCOUNT_ID"':log-group:'"$LOG_GROUP"`;
  const begin = quoteJson(`${first}arn:${partitionOf(region)}:logs:`);
  const target = { ...(apiId && { apiId }), ...(region && { region }), ...(stage && { stage }) };
  return {
    title: 'AWS CLI, in bash, zsh, dash or fish',
    needs: 'the AWS CLI, version 1 or 2',
    language: 'sh',
    before: `${prelude(names, target).text}\nexport LOG_GROUP=${quote(logGroup)}`,
    text: [
      ...group(variable),
      '',
      `printf '%s\\n' ${begin}${arn}${quoteJson(second)} > ${name}`,
      update(settings, name, variable, ' \\'),
    ].join('\n'),
    notes: notes(settings),
  };
}

/** The AWS CLI in PowerShell, 5.1 and 7. */
export function powershell(settings: LogSettings): Snippet {
  const { apiId, region, stage, logGroup } = settings;
  const { name, json } = fileOf(settings);
  const variable = (name: string) => `"$env:${name}"`;
  const set = (name: string, value: string) => `$env:${name} = ${quotePowerShell(value)}`;
  return {
    title: 'AWS CLI, in PowerShell 5.1 or 7',
    needs: 'the AWS CLI, version 1 or 2',
    language: 'powershell',
    before: [
      set('API_ID', apiId || '<API_ID, such as a1b2c3d4e5>'),
      set('STAGE', stage || '<STAGE, such as prod>'),
      set('REGION', region || '<REGION, such as eu-west-1>'),
      set('ACCOUNT_ID', '<ACCOUNT_ID, such as 111122223333>'),
      set('LOG_GROUP', logGroup),
    ].join('\n'),
    text: [
      ...group(variable),
      '',
      `$arn = 'arn:${partitionOf(region)}:logs:' + $env:REGION + ':' + $env:ACCOUNT_ID + ':log-group:' + $env:LOG_GROUP`,
      `${hereString(json)}.Replace('${mark}', $arn) | Set-Content -Encoding ascii ${name}`,
      update(settings, name, variable, ' `'),
    ].join('\n'),
    notes: [
      ...notes(settings),
      'This form was not run in a real PowerShell: its rules were followed as documented.',
    ],
  };
}
