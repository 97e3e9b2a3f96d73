/** What a signature is made with besides the request: its form, its time, its scope. Pure: no DOM. */
import type { Problem } from '../fields/problem.ts';

export const optionNames = ['form', 'service', 'time', 'offset', 'expires'] as const;
export type OptionName = (typeof optionNames)[number];

/** What was typed, by field. A field that was never touched is absent. */
export type Typed = { [name in OptionName]?: string };

export interface Options {
  form: 'header' | 'query';
  service: string;
  /** Absent for the moment of signing. */
  date?: Date;
  /** Seconds. */
  clockOffset: number;
  /** Seconds. */
  expires: number;
}

const basic = /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,9})?)?\s?(?:Z|UTC|\+00:?00)?$/i;

/** A time as signers write it (`20261122T101500Z`) or as ISO 8601 has it, in UTC; undefined if it is none. */
export function readTime(text: string): Date | undefined {
  const [, year, month, day, hour, minute, second = '0'] = basic.exec(text.trim()) ?? [];
  if (!year) return undefined;
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(y, mo - 1, d, h, mi, s));
  // The 31st of June would become the 1st of July.
  const same = date.getUTCDate() === d && date.getUTCMonth() === mo - 1 && date.getUTCHours() === h;
  return same && mi < 60 && s < 60 && y > 0 ? date : undefined;
}

const week = 604_800;
const century = 3_155_760_000;

const whole = (text: string): number => (/^[+-]?\d{1,10}$/.test(text) ? Number(text) : Number.NaN);

/** What the fields say, or why they say nothing. */
export function readOptions(typed: Typed): {
  options: Options;
  problems: { [name in OptionName]?: Problem };
} {
  const problems: { [name in OptionName]?: Problem } = {};
  const value = (name: OptionName) => typed[name]?.trim() ?? '';
  const form = value('form') === 'query' ? 'query' : 'header';
  const date = value('time') ? readTime(value('time')) : undefined;
  if (value('time') && !date) {
    problems.time = { text: 'Write the time in UTC, such as 20261122T101500Z.' };
  }
  const clockOffset = whole(value('offset') || '0');
  if (!(Math.abs(clockOffset) <= century)) {
    problems.offset = { text: 'Write whole seconds, such as 300 or -300.' };
  }
  const expires = whole(value('expires') || '300');
  if (form === 'query' && !(expires >= 1 && expires <= week)) {
    problems.expires = { text: 'Write whole seconds, from 1 to 604800 (a week).' };
  }
  const service = value('service') || 'execute-api';
  return { options: { form, service, ...(date && { date }), clockOffset, expires }, problems };
}
