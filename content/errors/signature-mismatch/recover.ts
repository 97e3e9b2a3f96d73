/** The request that arrived is not the one that was signed, or the secret is wrong. Never retry. */
export class SignatureMismatch extends Error {}

const printed = /Canonical String for this request should have been\n'([\s\S]*?)'\n\nThe String-to-Sign/;

function partsOf(canonical: string): Map<string, string> {
  const parts = new Map<string, string>();
  canonical.split('\n').forEach((line, number) => {
    const header = line.includes(':') ? `header ${line.split(':', 1)[0]}` : 'header names or body hash';
    const name = ['method', 'path', 'query string'][number] ?? header;
    parts.set(name, (parts.get(name) ?? '') + line);
  });
  return parts;
}

/** Names what differs, and no values: headers and query string can hold secrets. */
export function explain(message: string, signed: string): string {
  const arrived = printed.exec(message)?.[1];
  if (arrived === undefined) return 'AWS printed no canonical string';
  const [own, aws] = [partsOf(signed), partsOf(arrived)];
  const different = [...new Set([...own.keys(), ...aws.keys()])].filter((name) => own.get(name) !== aws.get(name));
  return different.join(', ') || 'nothing differs, so the secret is not the one of this access key id';
}

/** Sends what was signed. `canonical` is the canonical request that the signer made. */
export async function send(signed: Request, canonical: string): Promise<Response> {
  const response = await fetch(signed, { redirect: 'error' });
  const { headers } = response;
  if (!headers.get('x-amzn-errortype')?.startsWith('InvalidSignatureException')) return response;
  const { message = '' } = (await response.json()) as { message?: string };
  const ids = `${headers.get('x-amzn-requestid')}, ${headers.get('x-amz-apigw-id')}`;
  throw new SignatureMismatch(`${message.split('. ', 1)[0]}: ${explain(message, canonical)} (${ids})`);
}
