/** What a browser would make of the answers to a preflight and to the real request (Fetch, "CORS check"). */
import { headerOf } from '../../header.ts';
import { type Finding, finding } from '../../reading.ts';
import { type Answer, isUnrouted } from './probe-output-answers.ts';

const listed = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',', 200)
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);

/** The CORS check of an answer, as values of the fact `corsMessage`; undefined if it passes. */
function originRefused(
  answer: Answer,
  origin: string,
): 'no-header' | 'several-values' | 'origin-mismatch' | undefined {
  const all =
    answer.exchange?.response?.headers.filter(({ name }) => name === 'access-control-allow-origin') ?? [];
  const value = all[0]?.value.trim();
  if (value === undefined || value === '') return 'no-header';
  if (all.length > 1 || value.includes(',')) return 'several-values';
  return value === '*' || value === origin ? undefined : 'origin-mismatch';
}

/**
 * What fails the preflight, empty if nothing does. Without an origin that was stated only a refusal counts: for an
 * invented origin an API may rightly say nothing. `actual` is the real request, sent without a signature.
 */
export function readPreflight(
  preflight: Answer,
  actual: Answer | undefined,
  origin: string | undefined,
): Finding[] {
  const { request, response } = preflight.exchange ?? {};
  if (!request || !response) return [];
  const { status } = response;
  const said = (
    message:
      | 'preflight-failed'
      | 'method-not-allowed'
      | 'header-not-allowed'
      | 'redirect'
      | 'several-values'
      | 'origin-mismatch',
  ): Finding => finding('corsMessage', message, preflight.shown);
  if (status >= 300 && status < 400) return [said('redirect')];
  if (status >= 400) return [said('preflight-failed'), ...refused(preflight, actual, status)];
  if (!origin) return [];
  const wrong = originRefused(preflight, origin);
  if (wrong === 'no-header')
    return [said('preflight-failed'), finding('preflightAnswer', 'ok-without-headers', preflight.shown)];
  if (wrong) return [said(wrong)];
  const value = (name: string): string | undefined => headerOf(response, name)?.value;
  const methods = listed(value('access-control-allow-methods'));
  const wanted = headerOf(request, 'access-control-request-method')?.value.toLowerCase() ?? 'get';
  if (!['get', 'head', 'post'].includes(wanted) && !methods.includes(wanted) && !methods.includes('*'))
    return [said('method-not-allowed')];
  const headers = listed(value('access-control-allow-headers'));
  const missing = listed(headerOf(request, 'access-control-request-headers')?.value).filter(
    // A star stands for every name but this one.
    (name) => !headers.includes(name) && (name === 'authorization' || !headers.includes('*')),
  );
  return missing.length > 0
    ? [
        said('header-not-allowed'),
        finding(
          'refusedHeader',
          missing.some((name) => !name.startsWith('access-control-')) ? 'ordinary' : 'access-control',
          preflight.shown,
        ),
      ]
    : [];
}

function refused(preflight: Answer, actual: Answer | undefined, status: number): Finding[] {
  const quote = preflight.shown;
  if (isUnrouted(preflight)) {
    // Without a signature the real request gets through: OPTIONS is not refused for want of one.
    const isOpen = preflight.refusal === '404 not found' || actual?.isReached === true;
    const missing = isOpen ? [finding('optionsMethod', 'missing', quote)] : [];
    return [finding('preflightAnswer', 'no-route', quote), ...missing];
  }
  if (status >= 500) return [finding('preflightAnswer', 'server-error', quote)];
  const isProtected = status === 401 || preflight.refusal === '403 accessdenied';
  return [
    finding('preflightAnswer', 'refused', quote),
    ...(isProtected ? [finding('optionsMethod', 'protected', quote)] : []),
  ];
}

/** What a browser has against the real answer. */
export function readActual(actual: Answer, origin: string): Finding[] {
  const { response } = actual.exchange ?? {};
  const wrong = response && originRefused(actual, origin);
  if (!response || !wrong) return [];
  const quote = actual.shown;
  if (wrong !== 'no-header') return [finding('corsMessage', wrong, quote)];
  const isRest = headerOf(response, 'x-amz-apigw-id') !== undefined;
  const answered =
    response.status < 400
      ? 'success'
      : actual.isReached
        ? 'backend-error'
        : actual.refusal
          ? 'gateway-error'
          : undefined;
  return [
    finding('corsMessage', 'no-header', quote),
    ...(answered ? [finding('actualAnswer', answered, quote)] : []),
    // A REST API adds and takes away nothing: what is not there was not sent.
    ...(isRest && actual.isReached ? [finding('backendSendsCors', 'no', quote)] : []),
  ];
}
