import type { Target } from '../facts/target.ts';
import type { Stretch } from './reading.ts';

/** Texts that only an emulator writes, in lower case. */
const texts: readonly (readonly [text: string, emulator: string])[] = [
  ['does not correspond to a deployed api gateway api', 'LocalStack'],
  ['error in apigateway invocation:', 'LocalStack'],
  ['serverless-offline: route not found', 'serverless-offline'],
];
const samLocal = /^[ \t]{0,8}(?:< ?)?server:\s{0,3}werkzeug/im;
const local = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal)$/;

/** The emulator that a text names which shows no error: `sam local` says so of a function's answer. */
export const mentionedEmulator = (low: string): string | undefined =>
  low.includes('function returned an invalid response (must include') ? 'the AWS SAM CLI' : undefined;

/**
 * The emulator of API Gateway that wrote a text, if it shows one: by its words, or because it runs on this machine.
 * `isCors`: a browser says that what stands at the address refused a page.
 */
export function emulatorOf(
  { text, low }: Stretch,
  { host = '', port, path = '', scheme }: Target,
  isCors = false,
): string | undefined {
  const found = texts.find(([words]) => low.includes(words));
  if (found) return found[1];
  if (host.endsWith('.localstack.cloud') || path.includes('/_user_request_/')) return 'LocalStack';
  // `sam local` answers an unknown route as the gateway does; its server gives it away.
  const unmatched = low.includes('missing authentication token');
  if (unmatched && low.includes('werkzeug') && samLocal.test(text)) return 'the AWS SAM CLI';
  const isHere = local.test(host) && scheme === 'http' && !/x-amz-apigw-id|apigw-requestid/.test(low);
  if (isHere && port === '4566') return 'LocalStack';
  return isHere && (unmatched || isCors) ? 'an emulator' : undefined;
}
