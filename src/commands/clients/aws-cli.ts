import { bodyFile, byFile, checkBody, isLong } from '../body.ts';
import { headerValue } from '../headers.ts';
import { checkRegion } from '../host.ts';
import { isSafe, quote } from '../quote.ts';
import { CommandRefused } from '../refusal.ts';
import type { Header, Input } from '../types.ts';

/** What the AWS CLI reads a file or a URL for, in place of the text (AWS CLI, "Load a parameter from a file"). */
const isReference = (text: string): boolean => /^(fileb?|https?):\/\//.test(text);

/** The options that every call about a REST API begins with. Throws `CommandRefused` with what is missing. */
export function restApi({ target: { apiId, region }, apiType }: Input): string[] {
  if (apiType === 'http' || apiType === 'websocket')
    throw new CommandRefused('Only REST APIs can be invoked for a test.');
  if (!apiId || !region) throw new CommandRefused('Needs the API id and the Region.');
  if (!/^[a-z0-9]+$/.test(apiId))
    throw new CommandRefused('The API id is not one: lower-case letters and digits.');
  return [`--rest-api-id ${quote(apiId)} --region ${quote(checkRegion(region))}`];
}

/** JSON in ASCII: it may stand on any command line. */
const ascii = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^ -~]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Headers as the map that these calls take; names that repeat as a map of lists. */
export function headerOptions(headers: readonly Header[]): string[] {
  const all = new Map<string, string[]>();
  for (const header of headers) all.set(header[0], [...(all.get(header[0]) ?? []), headerValue(header)]);
  const once = [...all].flatMap(([name, [value, ...more]]) =>
    more.length > 0 ? [] : [[name, value] as const],
  );
  const repeated = [...all].filter(([, values]) => values.length > 1);
  return [
    ...(once.length > 0 ? [`--headers ${quote(ascii(Object.fromEntries(once)))}`] : []),
    ...(repeated.length > 0 ? [`--multi-value-headers ${quote(ascii(Object.fromEntries(repeated)))}`] : []),
  ];
}

/** The body as an option: in JSON where the CLI or a terminal would act on it, from a file if it is long. */
export function bodyOption(body: string): { options: string[]; warnings: string[] } {
  if (!body) return { options: [], warnings: [] };
  checkBody(body);
  if (isLong(body)) return { options: [`--body file://${bodyFile}`], warnings: [byFile] };
  const isPlain = isSafe(body) && !isReference(body);
  return {
    options: [isPlain ? `--body ${quote(body)}` : `--cli-input-json ${quote(ascii({ body }))}`],
    warnings: [],
  };
}
