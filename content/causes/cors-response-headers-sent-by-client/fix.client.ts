export async function createOrder(baseUrl: string, order: unknown): Promise<unknown> {
  const response = await fetch(`${baseUrl}/orders`, {
    method: 'POST',
    // No Access-Control-* line here: those are for the server to send.
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(order),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}
