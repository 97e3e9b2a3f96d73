/** A token bucket: `await bucket.take()` before each call keeps the client under the plan's rate and burst. */
export class Bucket {
  readonly #rate: number;
  readonly #burst: number;
  #tokens: number;
  #last = Date.now();
  #line: Promise<void> = Promise.resolve();

  constructor(rate: number, burst: number) {
    this.#rate = rate;
    this.#burst = burst;
    this.#tokens = burst;
  }

  /** Callers are served in the order in which they came. */
  take(): Promise<void> {
    this.#line = this.#line.then(() => this.#wait());
    return this.#line;
  }

  async #wait(): Promise<void> {
    for (;;) {
      const now = Date.now();
      this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#last) / 1000) * this.#rate);
      this.#last = now;
      if (this.#tokens >= 1) break;
      const pause = ((1 - this.#tokens) / this.#rate) * 1000;
      await new Promise((resume) => setTimeout(resume, Math.ceil(pause)));
    }
    this.#tokens -= 1;
  }
}
