interface Answer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}
type Handler<Event> = (event: Event, context: { awsRequestId: string }) => Promise<Answer>;

/** Turns whatever the handler throws into an answer of its own; the reason goes to the log only. */
export function guarded<Event>(handle: Handler<Event>): Handler<Event> {
  return async (event, context) => {
    try {
      return await handle(event, context);
    } catch (error) {
      console.error(error);
      return {
        statusCode: 500,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ error: 'internal', requestId: context.awsRequestId }),
      };
    }
  };
}
