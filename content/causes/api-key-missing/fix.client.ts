export async function listOrders(baseUrl: string, apiKey: string | undefined): Promise<unknown> {
  const key = apiKey?.trim();
  if (!key) throw new Error('The API key is not set.');

  const response = await fetch(`${baseUrl}/orders`, { headers: { 'x-api-key': key } });
  if (response.status === 403) throw new Error(`The gateway refused the call: ${await response.text()}`);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}
