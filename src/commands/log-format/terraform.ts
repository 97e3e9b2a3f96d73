import { hclString } from '../gateway-response/literals.ts';
import type { Snippet } from '../gateway-response/types.ts';
import { type LogSettings, pairsOf } from './format.ts';

const defaults = { rest: 'prod', http: '$default', websocket: 'prod' } as const;

/** The stage's name, or one that the kind of API often has. */
export const stageOf = ({ kind, stage }: LogSettings): string => stage || defaults[kind];

function access(settings: LogSettings): string[] {
  const pairs = pairsOf(settings);
  const width = Math.max(...pairs.map(([name]) => name.length));
  return [
    '  access_log_settings {',
    '    destination_arn = aws_cloudwatch_log_group.access.arn',
    '    format = jsonencode({',
    ...pairs.map(([name, variable]) => `      ${name.padEnd(width)} = ${hclString(variable)}`),
    '    })',
    '  }',
  ];
}

function stage(settings: LogSettings): string[] {
  if (settings.kind === 'rest')
    return [
      'resource "aws_api_gateway_stage" "this" {',
      '  rest_api_id   = var.rest_api_id',
      '  deployment_id = var.deployment_id',
      `  stage_name    = ${hclString(stageOf(settings))}`,
    ];
  return [
    'resource "aws_apigatewayv2_stage" "this" {',
    ...(settings.kind === 'http'
      ? [
          '  api_id      = var.api_id',
          `  name        = ${hclString(stageOf(settings))}`,
          '  auto_deploy = true',
        ]
      : [
          '  api_id        = var.api_id',
          '  deployment_id = var.deployment_id',
          `  name          = ${hclString(stageOf(settings))}`,
        ]),
  ];
}

/** Terraform: the log group and the stage that writes to it. */
export function terraform(settings: LogSettings): Snippet {
  const api = settings.kind === 'rest' ? 'rest_api_id' : 'api_id';
  const variables = [api, ...(settings.kind === 'http' ? [] : ['deployment_id'])];
  const blocks = [
    variables.map((name) => `variable "${name}" { type = string }`).join('\n'),
    [
      'resource "aws_cloudwatch_log_group" "access" {',
      `  name              = ${hclString(settings.logGroup)}`,
      '  retention_in_days = 30',
      '}',
    ].join('\n'),
    [...stage(settings), '', ...access(settings), '}'].join('\n'),
  ];
  return {
    title: 'Terraform',
    needs: 'the AWS provider, version 5 or 6',
    language: 'terraform',
    before: '',
    text: blocks.join('\n\n'),
    notes: [
      'Put access_log_settings into the stage that you have.',
      ...(settings.kind === 'http'
        ? []
        : ['The account’s role is aws_api_gateway_account, once for each Region; the stage depends on it.']),
    ],
  };
}
