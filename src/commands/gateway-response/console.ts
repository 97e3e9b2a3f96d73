import type { GatewayResponse } from './response.ts';
import type { Settings } from './settings.ts';

/**
 * The steps in the console; what is between `**` is a label or a value to be found on the screen, what is between
 * backticks is to be typed. Labels as AWS documents them,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-gateway-response-using-the-console.html.
 */
export function consoleSteps(responses: readonly GatewayResponse[], { stage }: Settings): string[] {
  const steps = responses.flatMap(({ type, status, headers, body }) => {
    const named =
      type === 'MISSING_AUTHENTICATION_TOKEN' ? '**Missing authentication token**' : `\`${type}\``;
    const changes = [
      ...(status === undefined ? [] : [`set the status to \`${status}\``]),
      ...headers.map(([name, value]) => `**Add response header** \`${name}\` with the value \`${value}\``),
      ...(body === undefined
        ? []
        : [`under **Response templates**, for **application/json**, put in \`${body}\``]),
    ];
    return [`Choose ${named}, then **Edit**: ${changes.join('; ')}. **Save changes**.`];
  });
  return [
    'Open the REST API and choose **Gateway responses**. The list has the types by their names in words.',
    ...steps,
    `**Resources**, **Deploy API**, the stage${stage ? ` \`${stage}\`` : ''}, **Deploy**. Until then nothing changes for callers.`,
  ];
}
