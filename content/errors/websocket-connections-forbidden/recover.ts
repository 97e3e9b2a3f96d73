/** Refused for a fault of set-up. Never retry; the connection may be alive. */
export class CallbackRefused extends Error {
  override name = 'CallbackRefused';
}

const noEndpoint = /^wss|@connections|\.execute-api\.[^/]+\/?$/;
const reasons: [string, RegExp][] = [
  ['permission', /execute-api:ManageConnections/],
  ['signature', /signature|security token|Missing Authentication Token/],
  ['endpoint', /Forbidden|No method found/],
];

/** Create it at start-up: it looks at the endpoint. `sign` signs for execute-api. */
export function createCallback(base: string, sign: (request: Request) => Promise<Request>) {
  if (noEndpoint.test(base)) throw new Error(`${base} is no endpoint: https, the stage, and nothing after it`);

  return async function post(id: string, body: string): Promise<'sent' | 'gone'> {
    const url = `${base}/%40connections/${encodeURIComponent(id)}`;
    const response = await fetch(await sign(new Request(url, { method: 'POST', body })));
    if (response.ok) return 'sent';
    if (response.status === 410) return 'gone';
    const text = await response.text();
    if (response.status !== 403) throw new Error(`${url}: ${response.status} ${text}`);
    const reason = reasons.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown reason';
    const ids = [response.headers.get('x-amzn-ErrorType'), response.headers.get('x-amzn-RequestId')];
    throw new CallbackRefused(`${reason}: ${url}: ${text} ${ids}`);
  };
}
