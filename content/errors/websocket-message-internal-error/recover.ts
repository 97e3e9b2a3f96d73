/** The message failed three times, or the connection ended. It may have been carried out. */
export class NotAnswered extends Error {
  override name = 'NotAnswered';
}

const failed = /^\{"message": ?"Internal server error", ?"connectionId": ?"[^"]+", ?"requestId": ?"([^"]+)"\}$/;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms * (0.5 + Math.random())));

/** Gives a function that sends a message and waits for its answer: a frame doesn't say which message it answers. */
export async function connect(url: string): Promise<(action: string, body: unknown) => Promise<string>> {
  const socket = new WebSocket(url);
  const ended = new Promise<never>((_, reject) => {
    socket.addEventListener('close', ({ code }) => reject(new NotAnswered(`closed with ${code}`)));
  });
  ended.catch(() => {});
  const next = (type: string) =>
    Promise.race([ended, new Promise<Event>((resolve) => socket.addEventListener(type, resolve, { once: true }))]);
  await next('open');
  return async (action, body) => {
    // The backend skips an id that it has seen: only so is it safe to send it again.
    const message = JSON.stringify({ action, id: crypto.randomUUID(), body });
    for (let attempt = 1; ; attempt++) {
      const answer = next('message');
      socket.send(message);
      const { data } = (await answer) as MessageEvent<string>;
      const [, requestId] = failed.exec(data) ?? [];
      if (requestId === undefined) return data;
      if (attempt === 3) throw new NotAnswered(`${action} failed: ${requestId}`);
      await pause(1000 * 2 ** attempt);
    }
  };
}
