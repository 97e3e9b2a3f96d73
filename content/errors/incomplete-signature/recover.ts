/** The gateway read the Authorization header as an AWS signature. Never retry. */
export class SignatureUnreadable extends Error {
  override name = 'SignatureUnreadable';
}

const parts = ['Credential', 'Signature', 'SignedHeaders', 'Date', 'Host'];

export async function send(request: Request): Promise<Response> {
  const response = await fetch(request, { redirect: 'error' });
  const { headers } = response;
  if (!headers.get('x-amzn-ErrorType')?.startsWith('IncompleteSignatureException')) return response;
  let hint = `no such route, or an IAM method: ${request.method} ${new URL(request.url).pathname}`;
  if (request.headers.get('authorization')?.startsWith('AWS4-HMAC-SHA256 ')) {
    hint = `the signature header is damaged, or ${hint}`;
  }
  // Only known names, never the message itself: it can repeat the header, token included.
  const message = await response.text();
  const named = parts.filter((part) => message.includes(`'${part}'`));
  const ids = [headers.get('x-amzn-RequestId'), headers.get('x-amz-apigw-id')];
  throw new SignatureUnreadable(`${hint} (${named}) ${ids}`);
}
