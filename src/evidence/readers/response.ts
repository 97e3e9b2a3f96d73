import type { Author } from '../author.ts';
import { errorsOfType } from '../error-types.ts';
import type { Exchange } from '../exchange.ts';
import { headerOf } from '../header.ts';
import { type Finding, finding, type Match, type Part, weights } from '../reading.ts';
import { statusFinding } from './status.ts';

/** Reads an answer: who wrote it, which error that makes it, and whether it succeeded. */
export function readResponse(exchange: Exchange, author: Author | undefined): Part {
  const { response } = exchange;
  if (!response) return {};
  const { status, quote } = response;
  if (status < 400) return success(exchange);
  const findings: Finding[] = [statusFinding(String(status), quote)];
  if (author?.who === 'backend' && status === 429)
    findings.push(finding('backendAnswer', 'rate-limit', quote));
  return { matches: author ? matchesOf(author, status) : [], findings };
}

/** Above a word of the gateway's that a body has by chance, below its sentences. */
const worth = { header: weights.surest, passed: weights.type + 0.5, shape: weights.shape };

/** Errors that follow from who wrote an answer. */
export function matchesOf({ who, type, quote, proof }: Author, status?: number): Match[] {
  if (who === 'edge')
    return status === 403 ? [{ slug: 'cloudfront-html-403', weight: weights.surest, quote }] : [];
  if (who === 'gateway') {
    const named = errorsOfType(type ?? '', status);
    const slugs = named.certain ? named.slugs.slice(0, 1) : named.slugs;
    // One of several counts for less than a word of the gateway's in the body.
    const weight = !named.certain ? weights.hint : named.slugs.length > 1 ? weights.word - 0.5 : weights.type;
    return slugs.map((slug) => ({ slug, weight, quote }));
  }
  const auth = status === 401 || status === 403;
  const slugs = auth
    ? ['backend-auth-error']
    : status === undefined
      ? ['backend-error', 'backend-auth-error']
      : ['backend-error'];
  return slugs.map((slug, index) => ({ slug, weight: worth[proof] - index, quote }));
}

/**
 * A success is evidence only of CORS: an answer through the gateway that lacks the header which a browser wants. Who
 * sent no Origin may be answered without it, above all by an HTTP API.
 */
function success({ request, response }: Exchange): Part {
  if (!response || response.cut || response.status < 200 || response.status >= 300) return {};
  const has = (name: string): boolean => headerOf(response, name) !== undefined;
  const asked = headerOf(request, 'origin') !== undefined;
  const isPreflight = request?.method === 'OPTIONS';
  const mayLack = request ? !asked : !has('x-amz-apigw-id') && !has('x-amzn-requestid');
  if (has('access-control-allow-origin') || mayLack) return {};
  const { quote } = response;
  const found: Finding = isPreflight
    ? finding('preflightAnswer', 'ok-without-headers', quote)
    : finding('actualAnswer', 'success', quote);
  return { matches: [{ slug: 'cors-blocked', weight: weights.likely, quote }], findings: [found] };
}
