import type { Line } from './canonical.ts';
import { type DifferenceKind, type KindEntry, kinds } from './kinds.ts';
import type { Possibility } from './seen.ts';
import type { Finding, Side, Sureness } from './types.ts';

/** Headers whose values are nobody's business. */
export const secretHeader =
  /^(?:x-amz-security-token|x-api-key|authorization|cookie|x-amz-access-token|proxy-authorization)$/i;

/** A line of a canonical request, the value masked where it is a secret. */
export function maskLine(text: string): string {
  const colon = text.indexOf(':');
  if (colon > 0 && secretHeader.test(text.slice(0, colon)))
    return `${text.slice(0, colon)}:(${text.length - colon - 1} characters)`;
  return text.replace(/(X-Amz-Security-Token=)[^&]{1,20000}/gi, '$1(masked)');
}

/** A whole canonical request with the values of secret headers masked, for showing. */
export const maskText = (text: string): string => text.split('\n').map(maskLine).join('\n');

const sideOf = (line: Line, of: Side['of']): Side => ({
  of,
  from: line.from,
  to: line.to,
  text: maskLine(line.text),
});

export interface Detail {
  name?: string;
  client?: Line | undefined;
  server?: Line | undefined;
  of?: Side['of'];
  sure: Sureness;
  /** A cause that is likelier here than the kind's first. */
  cause?: string;
}

/** Puts a difference into words. */
export function finding(
  kind: DifferenceKind,
  { name, client, server, of = 'canonicalRequest', sure, cause }: Detail,
): Finding {
  const entry: KindEntry = kinds[kind];
  const causes =
    cause === undefined ? [...entry.causes] : [cause, ...entry.causes.filter((slug) => slug !== cause)];
  return {
    kind,
    part: entry.part,
    ...(name === undefined ? {} : { name }),
    sentence: entry.sentence.replace('{name}', name === undefined ? 'one' : name.slice(0, 200)),
    ...(client ? { client: sideOf(client, of) } : {}),
    ...(server ? { server: sideOf(server, of) } : {}),
    causes,
    sure,
    settle: sure === 'certain' ? '' : entry.settle,
  };
}

/** Possibilities as findings, in their order. */
export const findingsOf = (list: readonly Possibility[]): Finding[] =>
  list.map(({ kind, name, cause, weight }) =>
    finding(kind, {
      ...(name === undefined ? {} : { name }),
      ...(cause === undefined ? {} : { cause }),
      sure: weight >= 100 ? 'likely' : 'possible',
    }),
  );
