import type { Canonical } from './canonical.ts';
import { classifyHeaders } from './headers.ts';
import { classifyPath } from './path.ts';
import { classifyPayload } from './payload.ts';
import { classifyQuery } from './query.ts';
import type { Finding, Part, Sureness } from './types.ts';
import { finding } from './words.ts';

/** Which difference is told first: what explains others stands before them. */
const order: Part[] = ['token', 'method', 'path', 'query', 'payload', 'header', 'signed-headers'];

const follows = (findings: readonly Finding[], { kind, name }: Finding): boolean => {
  const has = (pattern: RegExp) => findings.some((other) => pattern.test(other.kind));
  // A query in the path is missing from the query, and another body has another length.
  if (/^query-/.test(kind)) return has(/^path-holds-query$/);
  if (name === 'content-length' && kind !== 'header-not-sent') return has(/^payload-/);
  return name === 'content-type' && has(/^payload-form-or-json$/);
};

/** Sorts findings of one comparison: what explains others first. */
export function inOrder(found: readonly Finding[]): Finding[] {
  const rank = (one: Finding) => order.indexOf(one.part) + (follows(found, one) ? 100 : 0);
  return [...found].sort((a, b) => rank(a) - rank(b));
}

/**
 * Names all differences of two canonical requests, what explains others first. `body` is the body as the paste shows
 * it. Parts that a cut-off text doesn't reach are not compared.
 */
export async function differences(
  client: Canonical,
  server: Canonical,
  sure: Sureness,
  body?: string | Uint8Array,
): Promise<Finding[]> {
  const found: Finding[] = [];
  if (client.method.text !== server.method.text)
    found.push(finding('method-changed', { client: client.method, server: server.method, sure }));
  if (client.path.text !== server.path.text) {
    const kind = classifyPath(client.path.text, server.path.text);
    found.push(finding(kind, { client: client.path, server: server.path, sure }));
  }
  if (client.query.text !== server.query.text)
    for (const { kind, ...name } of classifyQuery(client.query.text, server.query.text))
      found.push(finding(kind, { ...name, client: client.query, server: server.query, sure }));
  const whole = client.payload !== undefined && server.payload !== undefined;
  for (const { kind, ...detail } of classifyHeaders(client, server)) {
    // Where a text is cut off, lines are missing that were there.
    if (!whole && !(detail.client && detail.server)) continue;
    found.push(finding(kind, { ...detail, sure }));
  }
  if (client.payload && server.payload && client.payload.text !== server.payload.text) {
    const kind = await classifyPayload(client.payload.text, server.payload.text, body);
    found.push(finding(kind, { client: client.payload, server: server.payload, sure }));
  }
  return inOrder(found);
}
