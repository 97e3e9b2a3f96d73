/** Fails when it is made without a key, so that no request ever leaves without one. */
export class OrdersClient {
  readonly #base: string;
  readonly #key: string;

  constructor(base: string, key: string | undefined) {
    if (!key?.trim()) throw new Error('ORDERS_API_KEY is not set');
    this.#base = base;
    this.#key = key.trim();
  }

  /** Call this once at start: it proves key, header and every proxy on the way. */
  async check(): Promise<void> {
    const response = await this.get('/account');
    if (!response.ok) throw new Error(`The orders API refused the key: ${response.status}`);
  }

  get(path: string): Promise<Response> {
    return fetch(this.#base + path, { headers: { authorization: `Bearer ${this.#key}` } });
  }
}
