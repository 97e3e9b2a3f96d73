const allowed = new Set(['https://app.example.com', 'https://admin.example.com']);

type ProxyEvent = { headers: Record<string, string | undefined> | null };

export async function handler(event: ProxyEvent) {
  const origin = Object.entries(event.headers ?? {}).find(([name]) => name.toLowerCase() === 'origin')?.[1];
  const headers: Record<string, string> = { 'Content-Type': 'application/json', Vary: 'Origin' };
  if (origin && allowed.has(origin)) {
    headers['Access-Control-Allow-Origin'] = origin;
    headers['Access-Control-Allow-Credentials'] = 'true';
  }
  return { statusCode: 200, headers, body: JSON.stringify({ orders: [] }) };
}
