/** The account has no role for logs in this Region. Its owner sets one; a retry alone changes nothing. */
export class LoggingRoleNotSet extends Error {
  override name = 'LoggingRoleNotSet';
}

/** At the pipeline's start: the answer of GetAccount (GET /account), asked in the Region of the API. */
export function checkAccount(account: { cloudwatchRoleArn?: string }, region: string): void {
  if (!account.cloudwatchRoleArn) throw new LoggingRoleNotSet(`${region}: get-account names no role`);
}

/** Sends a signed call that switches logging on: UpdateStage, CreateStage, CreateDeployment. */
export async function switchOn(signed: Request): Promise<Response> {
  const response = await fetch(signed);
  if (response.status !== 400) return response;
  const text = await response.clone().text();
  // The type, BadRequestException, stands for many refusals.
  if (!text.includes('CloudWatch Logs role ARN must be set')) return response;
  const { host, pathname } = new URL(signed.url); // apigateway.REGION.amazonaws.com
  const id = response.headers.get('x-amzn-RequestId');
  throw new LoggingRoleNotSet(`${host.split('.')[1]}: ${signed.method} ${pathname} was refused (${id})`);
}
