/** The quota of the API key is spent. Waiting for seconds is no use; never repeat it. */
export class QuotaExceeded extends Error {
  override name = 'QuotaExceeded';
}

const hour = 3_600_000;

export class Client {
  readonly #baseUrl: string;
  readonly #key: string;
  #closedUntil = 0;

  constructor(baseUrl: string, key: string) {
    if (key.length < 20) throw new Error('too short for an API key');
    this.#baseUrl = baseUrl;
    this.#key = key;
  }

  /** After one refusal it fails by itself for an hour, then one call shows whether the quota is back. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('x-api-key', this.#key);
    if (Date.now() < this.#closedUntil) throw new QuotaExceeded('not sent: the quota of the API key was spent');
    const response = await fetch(this.#baseUrl + path, { ...init, headers, redirect: 'error' });
    const names = ['x-amzn-ErrorType', 'x-amzn-RequestId', 'x-amz-apigw-id'];
    const [type, ...ids] = names.map((name) => response.headers.get(name));
    // A rate is TooManyRequestsException, and passes.
    if (!type?.startsWith('LimitExceededException')) return response;

    this.#closedUntil = Date.now() + hour;
    throw new QuotaExceeded(`${path}: the quota of the key …${this.#key.slice(-6)} is spent (${ids})`);
  }
}
