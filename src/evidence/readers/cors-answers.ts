import { authorOf } from '../author.ts';
import type { Exchange } from '../exchange.ts';
import { headerOf } from '../header.ts';
import { type Finding, finding, partOf, type Stretch } from '../reading.ts';

/** What the exchanges beside a CORS report show: the answer to the preflight and the answer to the real request. */
export function readCorsAnswers(stretch: Stretch, exchanges: readonly Exchange[]): Finding[] {
  return exchanges.flatMap((exchange): Finding[] => {
    const { request, response } = exchange;
    if (!request || !response) return [];
    const { status, body, quote } = response;
    const author = authorOf(response, partOf(stretch, exchange.from, exchange.to));
    if (request.method !== 'OPTIONS') {
      if (status >= 200 && status < 300) return [finding('actualAnswer', 'success', quote)];
      if (status < 400 || !author || author.who === 'edge') return [];
      return [
        finding('actualAnswer', author.who === 'gateway' ? 'gateway-error' : 'backend-error', author.quote),
      ];
    }
    if (author?.who === 'edge') return [finding('preflightAnswer', 'cloudfront-page', quote)];
    if (
      status === 404 ||
      author?.type === 'missingauthenticationtoken' ||
      /missing authentication token/i.test(body)
    ) {
      return [finding('preflightAnswer', 'no-route', quote)];
    }
    if (status === 401 || status === 403) return [finding('preflightAnswer', 'refused', quote)];
    if (status >= 500) return [finding('preflightAnswer', 'server-error', quote)];
    const lacks = status < 300 && !response.cut && !headerOf(response, 'access-control-allow-origin');
    return lacks ? [finding('preflightAnswer', 'ok-without-headers', quote)] : [];
  });
}
