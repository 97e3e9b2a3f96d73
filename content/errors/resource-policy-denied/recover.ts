/** A policy refused a caller without AWS identity. It stays so until the policy changes: never retry. */
export class PolicyDenied extends Error {}

/** Names stage, method, path and, in newer wordings, the kind of policy. */
const denial = /User: anonymous is not authorized to perform: execute-api:Invoke[^"]*/;

/** Call it before the service reports itself ready, from the network that it will run in. */
export async function assertNetworkIsAllowed(url: string): Promise<void> {
  const response = await fetch(url, { method: 'GET', redirect: 'error', signal: AbortSignal.timeout(5_000) });
  const { headers } = response;
  // The backend's own 403 has no such header.
  if (!headers.get('x-amzn-errortype')?.startsWith('AccessDeniedException')) return;

  const [text] = denial.exec(await response.text()) ?? [];
  if (text === undefined) return;
  const ids = `${headers.get('x-amzn-requestid')}, ${headers.get('x-amz-apigw-id')}`;
  throw new PolicyDenied(`${text} (${ids})`);
}
