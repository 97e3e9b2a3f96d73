/** Waits until the gateway accepts a key that was just made. `url` is a call that only reads. */
export async function waitForKey(url: string, key: string, patience = 180_000): Promise<void> {
  const end = Date.now() + patience;
  for (let pause = 2_000; ; pause = Math.min(pause * 2, 20_000)) {
    const response = await fetch(url, {
      headers: { 'x-api-key': key },
      signal: AbortSignal.timeout(10_000),
    });
    await response.body?.cancel();
    if (response.status !== 403) return;
    if (Date.now() + pause > end) throw new Error('the API key is still refused: check its usage plan');
    await new Promise((resume) => setTimeout(resume, pause));
  }
}
