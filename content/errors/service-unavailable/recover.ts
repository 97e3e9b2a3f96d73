/** `slow`: the work may have been done, so look before you repeat. Otherwise there was no connection. */
export class ServiceUnavailable extends Error {
  override name = 'ServiceUnavailable';
  readonly slow: boolean;

  constructor(message: string, slow: boolean) {
    super(message);
    this.slow = slow;
  }
}

const ownBody = /^\s*\{\s*"message"\s*:\s*"Service Unavailable"\s*\}\s*$/;

/** Repeats what failed at once and may happen twice. What took long is not repeated. */
export async function send(request: Request): Promise<Response> {
  for (let pause = 500; ; pause *= 3) {
    const began = Date.now();
    const response = await fetch(request.clone());
    const seconds = (Date.now() - began) / 1000;
    // A load balancer or an application says 503 with another body.
    if (response.status !== 503 || !ownBody.test(await response.clone().text())) return response;

    const slow = seconds > 2;
    if (slow || pause > 5_000 || !['GET', 'PUT', 'DELETE'].includes(request.method)) {
      const id = response.headers.get('apigw-requestid');
      throw new ServiceUnavailable(`${new URL(request.url).pathname}: 503 after ${seconds} s (${id})`, slow);
    }
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
  }
}
