import { exchangesOf } from '../evidence/exchange.ts';
import { mentionOf } from '../evidence/header.ts';
import { stretchOf } from '../evidence/reading.ts';

/** What AWS Support asks for, in the order in which a ticket has it: the name to show, and those to look for. */
const asked: readonly (readonly [shown: string, name: string])[] = [
  ['x-amzn-RequestId', 'x-amzn-requestid'],
  ['x-amz-apigw-id', 'x-amz-apigw-id'],
  ['apigw-requestid', 'apigw-requestid'],
  ['Extended Request Id', 'extended request id'],
  ['x-amzn-Trace-Id', 'x-amzn-trace-id'],
];
const httpDate = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} \w{3} \d{4} \d\d:\d\d:\d\d GMT\b/;
const isoDate = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)/;

/** A name and a value, as they stand in a note. */
export type Named = readonly [name: string, value: string];

/** A time as ISO in UTC; undefined if it is none. */
function utc(text: string | undefined): string | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** The ids of the failing request and its time, of a text. Of several exchanges it is the last that failed. */
export function supportIds(text: string): Named[] {
  const answered = exchangesOf(text).filter(({ response }) => response);
  const last = answered.findLast(({ response }) => (response?.status ?? 0) >= 400) ?? answered.at(-1);
  const headers = last?.response?.headers ?? [];
  const stretch = stretchOf(text);
  const headerValue = (name: string): string | undefined =>
    headers.find((header) => header.name === name)?.value ??
    // An answer that shows its headers has them all.
    (headers.length > 0 ? undefined : mentionOf(stretch, name)?.value);
  const ids = asked.flatMap(([shown, name]): Named[] => {
    const value = headerValue(name);
    return value === undefined || value === '' ? [] : [[shown, value]];
  });
  const time =
    utc(headers.find(({ name }) => name === 'date')?.value) ??
    utc(httpDate.exec(text)?.[0]) ??
    utc(isoDate.exec(text)?.[0]);
  return time === undefined ? ids : [...ids, ['Time (UTC)', time]];
}
