/** The signature is for another Region, service or day. A matter of configuration: never retry. */
export class WrongScope extends Error {}

/** `20261122/eu-west-1/execute-api/aws4_request`: no secret, unlike what stands around it. */
function scopeOf(signed: Request): string {
  return /Credential=[^/]+\/([^,\s]+)/.exec(signed.headers.get('authorization') ?? '')?.[1] ?? 'no scope';
}

/** What is wrong with the scope, as far as the host tells. A custom domain does not name its Region. */
export function faultOf(signed: Request): string | undefined {
  const [day = '', region, service] = scopeOf(signed).split('/');
  const wanted = /\.execute-api\.([\w-]+)\.amazonaws\.com/.exec(new URL(signed.url).host)?.[1];
  if (wanted && region !== wanted) return `signed for ${region}, called in ${wanted}`;
  if (wanted && service !== 'execute-api') return `signed for ${service}`;
  const date = signed.headers.get('x-amz-date');
  return date && !date.startsWith(day) ? `scope of ${day}, request of ${date}` : undefined;
}

export async function send(signed: Request): Promise<Response> {
  const fault = faultOf(signed);
  if (fault !== undefined) throw new WrongScope(fault);
  const response = await fetch(signed, { redirect: 'error' });
  const { headers } = response;
  if (!headers.get('x-amzn-errortype')?.startsWith('InvalidSignatureException')) return response;
  const { message = '' } = (await response.clone().json()) as { message?: string };
  // Other texts are a signature that does not match, or a clock.
  if (!/^(Credential should|Date in Credential)/.test(message)) return response;
  const ids = `${headers.get('x-amzn-requestid')}, ${headers.get('x-amz-apigw-id')}`;
  throw new WrongScope(`${message}Signed: ${scopeOf(signed)} (${ids})`);
}
