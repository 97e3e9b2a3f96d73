/** No route of the API takes this message. Never send it again unchanged. */
export class NoRoute extends Error {
  override name = 'NoRoute';
}

/** The connection never opened, or ended before the answer. */
export class Disconnected extends Error {
  override name = 'Disconnected';
}

/** The API's route keys: a message with another action doesn't compile. */
export type Message = { action: 'orders'; id: string } | { action: 'ping' };

/** Frames of the gateway's own have these members and no other. */
function refusal(text: string): string | undefined {
  const { message, connectionId, requestId, ...rest } = text.startsWith('{"message"') ? JSON.parse(text) : {};
  const isOwn = connectionId && requestId && Object.keys(rest).length === 0;
  return isOwn && message === 'Forbidden' ? `${connectionId} ${requestId}` : undefined;
}

/** Gives a function that sends a message and waits for its answer: a frame doesn't say which message it answers. */
export async function connect(url: string): Promise<(body: Message) => Promise<string>> {
  const socket = new WebSocket(url);
  const ended = new Promise<never>((_, reject) => {
    socket.addEventListener('close', ({ code }) => reject(new Disconnected(`closed with ${code}`)));
  });
  ended.catch(() => {});
  const next = (type: string) =>
    Promise.race([ended, new Promise<Event>((resolve) => socket.addEventListener(type, resolve, { once: true }))]);
  await next('open');
  return async (body) => {
    const answer = next('message');
    socket.send(JSON.stringify(body));
    const { data } = (await answer) as MessageEvent<string>;
    const ids = refusal(data);
    if (ids) throw new NoRoute(`no route for ${body.action}: ${ids}`);
    return data;
  };
}
