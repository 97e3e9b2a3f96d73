const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Repeats a request that may be repeated, with growing and random pauses. */
export async function getWithRetries(url: string, attempts = 4): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url);
    if (response.status < 500 || attempt === attempts) return response;
    console.warn(`attempt ${attempt}: ${response.status}`, response.headers.get('x-amzn-requestid'));
    await pause(Math.random() * 200 * 2 ** attempt);
  }
}
