/** The gateway got no usable answer. Only the logs say why; the ids find the line. */
export class NoUsableAnswer extends Error {
  override name = 'NoUsableAnswer';
}

const ownBody = /^\s*\{\s*"message"\s*:\s*"Internal server error"\s*\}\s*$/i;

/** Repeats a GET once: a passing fault passes, a wrong setting doesn't. A write may have been carried out. */
export async function send(request: Request): Promise<Response> {
  for (let repeatable = request.method === 'GET'; ; repeatable = false) {
    const response = await fetch(request.clone());
    const { status, headers } = response;
    if (status !== 500 && status !== 502) return response;
    // HTTP APIs send no type, and an application's 500 has another body.
    const type = headers.get('x-amzn-ErrorType');
    if (!type?.startsWith('InternalServerError') && !ownBody.test(await response.clone().text())) return response;
    if (!repeatable) {
      const ids = ['x-amzn-RequestId', 'x-amz-apigw-id', 'apigw-requestid'].map((name) => headers.get(name));
      throw new NoUsableAnswer(`${request.method} ${new URL(request.url).pathname}: ${status} ${type} (${ids})`);
    }
    await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 1000));
  }
}
