const vendor = 'https://vendor.example.com/orders';

/** A Lambda proxy handler that calls a limited service and says whose limit was met. */
export async function handler() {
  const response = await fetch(vendor, { signal: AbortSignal.timeout(5_000) });
  if (response.status === 429) {
    return {
      // The vendor's limit, not the caller's: 503 says so, and Retry-After says when.
      statusCode: 503,
      headers: {
        'content-type': 'application/problem+json',
        'retry-after': response.headers.get('retry-after') ?? '5',
      },
      body: JSON.stringify({ title: 'The order service is busy', status: 503 }),
    };
  }
  return {
    statusCode: response.ok ? 200 : 502,
    headers: { 'content-type': 'application/json' },
    body: await response.text(),
  };
}
