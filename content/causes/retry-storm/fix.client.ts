const repeatable = new Set([429, 502, 503, 504]);
const patience = { first: 200, longest: 10_000, tries: 5 };

/** Calls again after 429 and passing 5xx, each time after a random part of a longer pause. For calls that read. */
export async function get(url: string, headers: Record<string, string> = {}): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(30_000) });
    if (!repeatable.has(response.status) || attempt >= patience.tries) return response;
    if (response.headers.get('x-amzn-errortype')?.startsWith('LimitExceeded')) return response;

    const asked = Number(response.headers.get('retry-after')) * 1000;
    await response.body?.cancel();
    const pause = Math.min(patience.longest, patience.first * 2 ** attempt) * Math.random();
    await new Promise((resume) => setTimeout(resume, asked > 0 ? asked : pause));
  }
}
