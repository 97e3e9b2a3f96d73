/** HAR files made for tests. */

/** What a call has that differs from the ordinary; headers as pairs of name and value. */
export interface Sample {
  method?: string;
  url?: string;
  sent?: Record<string, string>;
  sentBody?: string;
  status?: number;
  reason?: string;
  got?: Record<string, string>;
  body?: string;
  encoding?: string;
  /** Seconds after the first second. */
  at?: number;
  kind?: string;
  error?: string;
  more?: object;
}

export const api = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';
export const page = 'https://app.example.com';

const pairs = (headers: Record<string, string>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

/** An entry as Chrome writes it. */
export function entry(sample: Sample): object {
  const { method = 'GET', url = `${api}/prod/orders`, sent = {}, sentBody, status = 200, got = {} } = sample;
  const { reason = '', body, encoding, at = 0, kind = 'fetch', error, more = {} } = sample;
  return {
    _initiator: { type: 'script' },
    _resourceType: kind,
    request: {
      method,
      url,
      httpVersion: 'h2',
      headers: pairs(sent),
      queryString: [],
      cookies: [],
      bodySize: sentBody?.length ?? 0,
      ...(sentBody !== undefined && { postData: { mimeType: 'application/json', text: sentBody } }),
    },
    response: {
      status,
      statusText: reason,
      headers: pairs(got),
      content: {
        size: 1,
        mimeType: 'application/json',
        ...(body !== undefined && { text: body }),
        ...(encoding && { encoding }),
      },
      redirectURL: got['location'] ?? '',
      ...(error !== undefined && { _error: error }),
    },
    startedDateTime: new Date(Date.UTC(2026, 10, 21, 10, 0, 1) + at * 1000).toISOString(),
    time: 12,
    timings: { send: 0, wait: 12, receive: 0 },
    ...more,
  };
}

/** A file of such entries. */
export const har = (samples: readonly Sample[], indent?: number): string =>
  JSON.stringify(
    {
      log: {
        version: '1.2',
        creator: { name: 'WebInspector', version: '537.36' },
        pages: [],
        entries: samples.map(entry),
      },
    },
    null,
    indent,
  );

/** Headers of a call that a page's script makes to another origin. */
export const cors = { origin: page, 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'cross-site' };

/** Headers by which a REST API's answer is known. */
export const rest = { 'content-type': 'application/json', 'x-amz-apigw-id': 'VwjwNFuUIAMFrRA=' };

/** The gateway's own refusal. */
export const refused = (type: string, message: string): Pick<Sample, 'status' | 'got' | 'body'> => ({
  status: 403,
  got: { ...rest, 'x-amzn-errortype': type },
  body: JSON.stringify({ message }),
});

/** A preflight. */
export const preflight = (verb: string, asked: string, sample: Sample): Sample => ({
  method: 'OPTIONS',
  kind: 'preflight',
  ...sample,
  sent: { ...cors, 'access-control-request-method': verb, 'access-control-request-headers': asked },
});

/** A call that the browser didn't let through. */
export const blocked = (sample: Sample): Sample => ({
  status: 0,
  error: 'net::ERR_FAILED',
  sent: cors,
  ...sample,
});
