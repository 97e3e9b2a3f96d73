interface Context {
  getRemainingTimeInMillis(): number;
}

const answer = (statusCode: number, body: unknown) => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Asks the slow service, and keeps one second to tell the caller if it doesn't answer. */
export async function handler(_event: unknown, context: Context) {
  const limit = Math.max(context.getRemainingTimeInMillis() - 1000, 0);
  try {
    const response = await fetch('https://stock.example.com/orders', {
      signal: AbortSignal.timeout(limit),
    });
    if (!response.ok) throw new Error(`the stock service answered ${response.status}`);
    return answer(200, await response.json());
  } catch (error) {
    console.error(error);
    const late = error instanceof Error && error.name === 'TimeoutError';
    return late ? answer(504, { error: 'stock_too_slow' }) : answer(502, { error: 'stock_failed' });
  }
}
