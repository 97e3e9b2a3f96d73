const allowed = new Set(['https://app.example.com', 'http://localhost:3000']);

type ProxyEvent = { httpMethod: string; headers: Record<string, string | undefined> | null };

function corsHeaders(event: ProxyEvent): Record<string, string> {
  const origin = Object.entries(event.headers ?? {}).find(([name]) => name.toLowerCase() === 'origin')?.[1];
  if (!origin || !allowed.has(origin)) return { Vary: 'Origin' };
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'GET,POST',
    'Access-Control-Allow-Headers': 'authorization,content-type',
    Vary: 'Origin',
  };
}

export async function handler(event: ProxyEvent) {
  const headers = corsHeaders(event);
  if (event.httpMethod === 'OPTIONS') return { statusCode: 204, headers, body: '' };
  return { statusCode: 200, headers, body: JSON.stringify({ orders: [] }) };
}
