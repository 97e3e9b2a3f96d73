/** Lambda got no JSON from the integration; the function did not start. The same input fails again: never retry. */
export class NotJsonForLambda extends Error {
  override name = 'NotJsonForLambda';
}

/** Who broke the JSON, the caller or the API's template. */
function culprit(body: string, type: string): string {
  try {
    JSON.parse(body);
  } catch {
    return `the caller: the body is not JSON (sent as ${type})`;
  }
  const json = /^application\/json\b/i.test(type);
  return json ? "the API: its mapping template breaks on this input" : `the caller: JSON, but sent as ${type}`;
}

export async function post(url: string, body: string, type = 'application/json'): Promise<Response> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body });
  if (response.status !== 400) return response;
  const text = await response.clone().text();
  if (!text.includes('Could not parse request body into json')) return response;
  // Of the parser's words only the place: the rest can repeat headers and values.
  const place = /line: \d+, column: \d+/.exec(text)?.[0] ?? 'no place named';
  const ids = [response.headers.get('x-amzn-RequestId'), response.headers.get('x-amz-apigw-id')];
  throw new NotJsonForLambda(`${new URL(url).pathname}: ${culprit(body, type)}; ${place} (${ids})`);
}
