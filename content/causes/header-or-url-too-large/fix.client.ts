/** Warns before a request comes near the gateway's quota for its request line and headers. */
export function sizeOfHead(request: Request): number {
  const { pathname, search } = new URL(request.url);
  const lines = [`${request.method} ${pathname}${search} HTTP/1.1`];
  request.headers.forEach((value, name) => lines.push(`${name}: ${value}`));
  const bytes = new TextEncoder().encode(lines.join('\r\n')).length;
  // A browser adds cookies and headers of its own, which this cannot see.
  if (bytes > 8000) console.warn(`The head of this request has ${bytes} bytes; the quota is 10240.`);
  return bytes;
}
