/** 401 or 403. A retry with the same key gets the same answer; at start-up, fail loudly. */
export class CredentialError extends Error {
  override name = 'CredentialError';
}

// An HTTP API sends no error type; there the whole body is one of these two.
const plain = /^\s*{\s*"message"\s*:\s*"(Unauthorized|Forbidden)"\s*}\s*$/;

/** Call it once at start-up too, with a request that only reads: it proves key, header and proxies. */
export async function send(request: Request, key: string): Promise<Response> {
  if (!key || /[\s"']|^(undefined|null|None)$/.test(key)) throw new Error('the key is empty or damaged');
  request.headers.set('Authorization', `Bearer ${key}`);
  // A redirect to another host may go out without the key.
  const response = await fetch(request, { redirect: 'error' });
  const { status, headers } = response;
  if (status !== 401 && status !== 403) return response;
  const text = await response.text();
  const by = headers.has('x-amzn-ErrorType') || plain.test(text) ? 'gateway' : 'application';
  const id = headers.get('x-amzn-RequestId') ?? headers.get('apigw-requestid');
  // The beginning of the text has the application's own code and id.
  throw new CredentialError(`${status} by the ${by}: ${text.slice(0, 300)} (${id})`);
}
