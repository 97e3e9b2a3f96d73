/** 401 or 403. A retry with the same credential gets the same answer; at start-up, fail loudly. */
export class CredentialError extends Error {
  override name = 'CredentialError';
  readonly by: 'gateway' | 'application';

  constructor({ status, headers }: Response, body: string) {
    const fields = parse(body);
    // An HTTP API sends no error type; there the whole body is one of these two.
    const plain = /^\s*\{\s*"message"\s*:\s*"(Unauthorized|Forbidden)"\s*\}\s*$/.test(body);
    const by = headers.has('x-amzn-errortype') || plain ? 'gateway' : 'application';
    const ids = [headers.get('x-amzn-requestid') ?? headers.get('apigw-requestid'), fields['request_id']];
    super(`${status} by the ${by}: ${fields['error'] ?? fields['detail'] ?? body.slice(0, 200)} (${ids.join(', ')})`);
    this.by = by;
  }
}

function parse(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return value && typeof value === 'object' ? { ...value } : {};
  } catch {
    return {};
  }
}

export class OrdersClient {
  readonly #base: string;
  readonly #key: string;

  constructor(base: string, key: string | undefined) {
    if (!key || /[\s"']|^(undefined|null|None)$/.test(key)) throw new Error('the key is empty or damaged');
    this.#base = base.replace(/\/+$/, '');
    this.#key = key;
  }

  async send(method: string, path: string, body: string | null = null): Promise<Response> {
    // A redirect to another host would go out without Authorization.
    const init: RequestInit = { method, body, redirect: 'error', headers: { authorization: `Bearer ${this.#key}` } };
    const response = await fetch(this.#base + path, init);
    if (response.status !== 401 && response.status !== 403) return response;
    throw new CredentialError(response, await response.text());
  }

  /** At start-up, before traffic: proves key, header and every proxy on the way with one call that only reads. */
  async check(): Promise<void> {
    await this.send('GET', '/me');
  }
}
