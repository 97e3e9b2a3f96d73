import { bodyPart } from './body.ts';
import { curl } from './curl.ts';
import { handshakeHeaders, handshakeOptions, isHandshake } from './handshake.ts';
import { headerOptions } from './headers.ts';
import { bodyOf, methodOption, methodWarnings } from './method.ts';
import { type Option, written } from './options.ts';
import { quote } from './quote.ts';
import type { Header, Input } from './types.ts';
import { hasDotSegments, type RequestUrl } from './url.ts';

/** What a form adds to the request, or leaves out of it. */
interface Change {
  /** Options of the form's own, quoted. */
  extra?: string[];
  /** Lower-case names of headers that the form leaves out or sets itself. */
  without?: readonly string[];
}

/** The request of `input` for `url` before anything is quoted. */
interface Parts {
  /** All options but those of the body; those in one list belong on one line. */
  lines: (readonly Option[])[];
  body: string;
  warnings: string[];
}

const isOldSignature = ([name, value]: Header): boolean =>
  /^authorization$/i.test(name) && /^AWS4-/.test(value);

/** The request as curl's options, nothing of it quoted. Throws `CommandRefused` for what can't be sent. */
export function requestParts(input: Input, url: RequestUrl, without: readonly string[] = []): Parts {
  const opens = isHandshake(input);
  const target = opens ? { ...input.target, method: 'GET' } : input.target;
  const { options, warnings } = headerOptions(
    input.headers,
    opens ? [...without, ...handshakeHeaders] : without,
  );
  return {
    lines: [
      [methodOption(target)],
      ...(hasDotSegments(url.path) ? [[['--path-as-is'] as const]] : []),
      ...(opens ? handshakeOptions : []),
      ...options.map((option) => [option]),
    ],
    body: opens ? '' : bodyOf(input),
    warnings: [
      ...methodWarnings({ ...input, target }),
      ...url.warnings,
      ...warnings,
      ...(input.headers.some(isOldSignature)
        ? [
            'The signature in the Authorization header was made earlier; after five minutes it is refused as expired.',
          ]
        : []),
    ],
  };
}

/**
 * The request of `input` sent to `url`, as text, with what the reader should know. Throws `CommandRefused` for what
 * can't be sent.
 */
export function requestCommand(input: Input, url: RequestUrl, { extra = [], without = [] }: Change = {}) {
  const parts = requestParts(input, url, without);
  const body = bodyPart(parts.body, input.headers);
  const args = [
    ...parts.lines.map((line) => line.map(written).join(' ')),
    ...extra,
    ...body.args,
    quote(url.text),
  ];
  const text = curl({ setup: body.setup, pipe: body.pipe, args });
  return { text, warnings: [...parts.warnings, ...body.warnings] };
}
