export interface Request {
  method: string;
  path: string;
  headers: Record<string, string | undefined>;
}

/** Every field is optional: which of them are there is the question. */
interface LambdaEvent {
  httpMethod?: string;
  path?: string;
  rawPath?: string;
  headers?: Record<string, string | undefined> | null;
  requestContext?: { http?: { method?: string } };
}

/** Reads a REST proxy event and both formats of HTTP APIs; says clearly what else it was given. */
export function readEvent(event: LambdaEvent): Request {
  const method = event.requestContext?.http?.method ?? event.httpMethod;
  const path = event.rawPath ?? event.path;
  if (method === undefined || path === undefined) {
    throw new TypeError(`Not a proxy event; its fields are: ${Object.keys(event).join(', ')}`);
  }
  const headers = Object.entries(event.headers ?? {});
  return { method, path, headers: Object.fromEntries(headers.map(([k, v]) => [k.toLowerCase(), v])) };
}
