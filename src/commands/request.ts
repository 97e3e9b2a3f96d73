import { bodyPart } from './body.ts';
import { curl } from './curl.ts';
import { handshakeArguments, handshakeHeaders, isHandshake } from './handshake.ts';
import { headerArguments } from './headers.ts';
import { bodyOf, methodArgument, methodWarnings } from './method.ts';
import { quote } from './quote.ts';
import type { Input } from './types.ts';
import { hasDotSegments, type RequestUrl } from './url.ts';

/** What a form adds to the request, or leaves out of it. */
interface Change {
  /** Options of the form's own, quoted. */
  extra?: string[];
  /** Lower-case names of headers that the form leaves out or sets itself. */
  without?: readonly string[];
}

/**
 * The request of `input` sent to `url`, as text, with what the reader should know. Throws `CommandRefused` for what
 * can't be sent.
 */
export function requestCommand(input: Input, url: RequestUrl, { extra = [], without = [] }: Change = {}) {
  const opens = isHandshake(input);
  const target = opens ? { ...input.target, method: 'GET' } : input.target;
  const headers = headerArguments(input.headers, opens ? [...without, ...handshakeHeaders] : without);
  const body = bodyPart(opens ? '' : bodyOf(input), input.headers);
  const args = [
    methodArgument(target),
    ...(hasDotSegments(url.path) ? ['--path-as-is'] : []),
    ...(opens ? handshakeArguments : []),
    ...headers.args,
    ...extra,
    ...body.args,
    quote(url.text),
  ];
  const warnings = [
    ...methodWarnings({ ...input, target }),
    ...url.warnings,
    ...headers.warnings,
    ...body.warnings,
  ];
  if (input.headers.some(([name, value]) => /^authorization$/i.test(name) && /^AWS4-/.test(value))) {
    warnings.push(
      'The signature in the Authorization header was made earlier; after five minutes it is refused as expired.',
    );
  }
  return { text: curl({ setup: body.setup, pipe: body.pipe, args }), warnings };
}
