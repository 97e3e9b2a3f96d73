/** The gateway's validator refused the body, before the backend. The same body is refused again: never retry. */
export class InvalidBody extends Error {
  override name = 'InvalidBody';
}

/** Names and kinds, for the log: the values may be private. */
const shapeOf = (body: object): string =>
  Object.entries(body)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value}`)
    .join(', ');

export async function post(url: string, body: object): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    // Text and type from one place: a model is chosen by the type.
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    // A redirect can turn POST into GET and lose the body.
    redirect: 'error',
  });
  const { headers } = response;
  if (!headers.get('x-amzn-ErrorType')?.startsWith('BadRequestException')) return response;
  const answer = await response.clone().json().catch(() => undefined);
  // Missing parameters and others have the same type.
  if (answer?.message !== 'Invalid request body') return response;
  // `details` is there if the owner customised BAD_REQUEST_BODY.
  const why = answer.details ?? 'the execution log has the reason';
  const ids = [headers.get('x-amzn-RequestId'), headers.get('x-amz-apigw-id')];
  throw new InvalidBody(`${new URL(url).pathname}: ${why}; sent ${shapeOf(body)} (${ids})`);
}
