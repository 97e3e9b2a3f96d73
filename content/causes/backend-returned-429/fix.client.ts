const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** Seconds or a date, as Retry-After has it; in milliseconds. */
function named(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1_000;
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}

/** For calls that may be repeated. Waits as long as the backend asks, otherwise ever longer. */
export async function call(url: string, init?: RequestInit): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    const response = await fetch(url, init);
    if ((response.status !== 429 && response.status !== 503) || attempt === 4) return response;
    const wait = named(response.headers.get('retry-after')) ?? 500 * 2 ** attempt * (0.5 + Math.random());
    if (wait > 30_000) return response;
    await response.body?.cancel();
    await pause(wait);
  }
}
