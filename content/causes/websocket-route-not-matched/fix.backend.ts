const actions = ['orders', 'ping'];

interface MessageEvent {
  body?: string;
  requestContext: { connectionId: string };
}

/** Behind `$default`: says what was not understood, instead of the gateway's Forbidden. */
export async function handler({ body, requestContext }: MessageEvent) {
  console.warn(JSON.stringify({ connectionId: requestContext.connectionId, size: body?.length ?? 0 }));
  return {
    statusCode: 200,
    body: JSON.stringify({ error: 'unknown action', actions, send: '{"action": "orders"}' }),
  };
}
