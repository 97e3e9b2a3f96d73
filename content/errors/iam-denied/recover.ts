/** A good signature of an identity that may not call this method. Never retry with the same identity. */
export class InvokeDenied extends Error {}

const denial = /User: (arn:\S+) is not authorized to perform: execute-api:Invoke[^"]*/;

/** Sends a signed request. `role` is the one that is meant to call the API. */
export async function call(signed: Request, role: string): Promise<Response> {
  // The signature covers host and path, so following a redirect cannot work.
  const response = await fetch(signed, { redirect: 'error' });
  const { headers } = response;
  if (!headers.get('x-amzn-errortype')?.startsWith('AccessDeniedException')) return response;

  const [text, caller] = denial.exec(await response.clone().text()) ?? [];
  if (text === undefined || caller === undefined) return response;
  const finding = caller.includes(`:assumed-role/${role}/`)
    ? 'the right role, without the permission'
    : `wrong credentials, expected the role ${role}`;
  const ids = `${headers.get('x-amzn-requestid')}, ${headers.get('x-amz-apigw-id')}`;
  throw new InvokeDenied(`${finding}: ${text} (${ids})`);
}
