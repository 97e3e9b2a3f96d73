/** The function failed, whatever the status says. Don't show its message to users. */
export class FunctionFailed extends Error {
  override name = 'FunctionFailed';
  readonly timedOut: boolean;

  constructor({ errorMessage, errorType }: LambdaError, { status, headers }: Response) {
    const ids = [headers.get('x-amzn-RequestId'), headers.get('x-amz-apigw-id')];
    super(`${errorType ?? 'unknown'}: ${errorMessage.split('\n')[0]} (status ${status}, ${ids})`);
    // Then nobody knows how far it came.
    this.timedOut = errorMessage.includes('Task timed out after');
  }
}

interface LambdaError {
  errorMessage: string;
  errorType?: string;
}

/** Your own results must not have a member of this name. */
const isLambdaError = (body: unknown): body is LambdaError =>
  typeof body === 'object' && body !== null && 'errorMessage' in body && typeof body.errorMessage === 'string';

/** Reads a result; with status 200 it may still be the object of a failed function. */
export async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
  const body: unknown = isJson ? JSON.parse(text) : text;
  if (isLambdaError(body)) throw new FunctionFailed(body, response);
  if (!response.ok) throw new Error(`${response.status} ${text.slice(0, 200)}`);
  return body;
}
