/** A failure of something outside, named for the log and kept from the caller. */
export class DependencyError extends Error {
  readonly throttled: boolean;

  constructor(dependency: string, cause: unknown) {
    super(`${dependency} failed`, { cause });
    const name = cause instanceof Error ? cause.name : '';
    this.throttled = /throttl|toomanyrequests/i.test(name);
  }
}

/** `await outside('orders table', () => table.read(id))` */
export async function outside<T>(dependency: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw new DependencyError(dependency, error);
  }
}

/** The answer in the application's own form: 503 says "later", 502 says "not mine". */
export function answer(error: DependencyError, requestId: string) {
  console.error(JSON.stringify({ requestId, error: error.message, cause: String(error.cause) }));
  const status = error.throttled ? 503 : 502;
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json',
      ...(status === 503 && { 'retry-after': '5' }),
    },
    body: JSON.stringify({ title: 'dependency_failed', status, request_id: requestId }),
  };
}
