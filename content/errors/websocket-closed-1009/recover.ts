/** Never send it again: send a reference to the data. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** Bytes, not characters. */
function check(body: string, limit: number): void {
  const { length } = new TextEncoder().encode(body);
  if (length > limit) throw new TooLarge(`${length} bytes of ${limit}`);
}

/** For the client: a larger frame closes the connection with 1009. */
export function send(socket: WebSocket, body: string): void {
  check(body, 32 * 1024);
  socket.send(body);
}

/** For the backend. `sign` signs for execute-api. */
export async function post(
  base: string,
  sign: (request: Request) => Promise<Request>,
  id: string,
  body: string,
): Promise<Response> {
  check(body, 128 * 1024);
  const url = `${base}/%40connections/${encodeURIComponent(id)}`;
  const response = await fetch(await sign(new Request(url, { method: 'POST', body })));
  if (response.status !== 413) return response;
  throw new TooLarge(`413 for ${body.length} characters (${response.headers.get('x-amzn-RequestId')})`);
}
