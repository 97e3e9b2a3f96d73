import { formatOf, type LogSettings } from './format.ts';

/**
 * The steps in the console: labels between `**`, what is to be typed between backticks. Labels as AWS documents them,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html and
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html.
 */
export function consoleSteps(settings: LogSettings): string[] {
  const { kind, logGroup, stage } = settings;
  const named = stage ? ` \`${stage}\`` : '';
  const format = formatOf(settings);
  const group = `In CloudWatch, make the log group \`${logGroup}\`, and copy its ARN without \`:*\` at the end.`;
  if (kind === 'http')
    return [
      group,
      `Open the API, **Monitor**, **Logging**, choose the stage${named}, **Select**, **Edit**.`,
      `Switch **Access logging** on. **Log destination**: the ARN. **Log format**: \`${format}\``,
      '**Save**.',
    ];
  return [
    'Once for each account and Region: **Settings**, **Logging**, **Edit**, **CloudWatch log role ARN**, **Save changes**.',
    group,
    `Open the API, **Stages**, the stage${named}, **Logs and tracing**, **Edit**, and switch **Custom access logging** on.`,
    `**Access log destination ARN**: the ARN. **Log format**: \`${format}\``,
    '**Save changes**. No deployment is needed.',
  ];
}
