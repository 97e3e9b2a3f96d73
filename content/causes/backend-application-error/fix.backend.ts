interface ProxyEvent {
  requestContext: { requestId: string };
}
interface ProxyResponse {
  statusCode: number;
  headers?: Record<string, string>;
  body: string;
}

/** An error that the caller may see: a stable code and a status that fits. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, detail: string) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

/** Nothing leaves the handler as an exception, so the gateway never has to answer for it. */
export const withProblems =
  (handle: (event: ProxyEvent) => Promise<ProxyResponse>) =>
  async (event: ProxyEvent): Promise<ProxyResponse> => {
    const request_id = event.requestContext.requestId;
    try {
      return await handle(event);
    } catch (error) {
      console.error(JSON.stringify({ request_id, error: String(error) }));
      const { status, code, message } =
        error instanceof Problem ? error : new Problem(500, 'internal', 'An unexpected error.');
      return {
        statusCode: status,
        headers: { 'content-type': 'application/problem+json' },
        body: JSON.stringify({ title: code, status, detail: message, request_id }),
      };
    }
  };
