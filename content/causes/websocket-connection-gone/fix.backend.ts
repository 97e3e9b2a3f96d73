/** `post` sends PostToConnectionCommand for one id; `forget` deletes the id from your store. */
interface Delivery {
  post: (connectionId: string) => Promise<unknown>;
  forget: (connectionId: string) => Promise<unknown>;
}

const isGone = (error: unknown) =>
  error instanceof Error &&
  (error.name === 'GoneException' ||
    ('$metadata' in error && (error.$metadata as { httpStatusCode?: number }).httpStatusCode === 410));

/** Sends to all; a client that is gone is forgotten and disturbs nobody. Returns the ids that really failed. */
export async function deliver(ids: string[], { post, forget }: Delivery): Promise<string[]> {
  const results = await Promise.all(
    ids.map(async (id) => {
      try {
        await post(id);
        return undefined;
      } catch (error) {
        if (isGone(error)) {
          await forget(id);
          return undefined;
        }
        console.error(JSON.stringify({ connectionId: id, error: String(error) }));
        return id;
      }
    }),
  );
  return results.filter((id) => id !== undefined);
}
