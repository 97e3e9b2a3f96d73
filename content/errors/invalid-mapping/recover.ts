/** A mapping is undeclared or misspelt. The same template is refused again: never retry. */
export class InvalidMapping extends Error {
  override name = 'InvalidMapping';
}

interface Method {
  requestParameters?: Record<string, boolean>;
  methodIntegration?: { requestParameters?: Record<string, string> };
}

/** What the integration maps and the method doesn't declare, of a template or of the answer of GetMethod. */
export function undeclared({ requestParameters = {}, methodIntegration }: Method): string[] {
  return Object.values(methodIntegration?.requestParameters ?? {}).filter(
    (source) => /^method\.request\.(path|querystring|header)\./.test(source) && !(source in requestParameters),
  );
}

/** Sends a signed call that changes the API: PutIntegration, PutRestApi, CreateDeployment. */
export async function change(signed: Request): Promise<Response> {
  const response = await fetch(signed);
  const text = response.status === 400 ? await response.clone().text() : '';
  if (!text.includes('Invalid mapping expression')) return response;
  const why = /errors : \[(.*)\]/s.exec(text)?.[1] ?? text;
  throw new InvalidMapping(`${why} (${response.headers.get('x-amzn-RequestId')})`);
}
