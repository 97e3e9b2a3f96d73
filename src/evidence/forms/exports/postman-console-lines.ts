import { type Line, linesOf } from '../../lines.ts';
import type { Quote } from '../../reading.ts';
import { longestBody, type Said, type WebHeader } from '../web/web-exchange.ts';

/** One call as the Console's window shows it, unfolded. */
export interface Section {
  method: Said;
  url: Said;
  quote: Quote;
  sent: WebHeader[];
  got: WebHeader[];
  status?: { value: number; quote: Quote };
  body?: Said;
}

const fold = '[\\s▶▼▸▾►▷▽⯈⯆↓→>]{0,6}';
/** A call's line. Groups: what stands before, the verb, the URL, the status. */
const callLine = new RegExp(
  `^(${fold})(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (https?://\\S{3,8000})(?:\\s{1,20}([1-5]\\d\\d))?(?:\\s{1,20}[\\d.]{1,8} ?m?s)?\\s*$`,
);
const heading = new RegExp(
  `^${fold}(Network|Request Headers|Request Body|Response Headers|Response Body)\\s*$`,
);
const statusLine = /^\s{0,20}([1-5]\d\d)\s*$/;
/** Groups: what stands before the name, the name, what stands before the value, the value. */
const headerLine = /^(\s{0,20})([A-Za-z0-9-]{1,80})(:\s{0,3}"?)(.*)$/;

/** The calls in a text that the Console's window shows, if one of them has its lists of headers unfolded. */
export function linesIn(text: string): Section[] {
  const sections: Section[] = [];
  let section: Section | undefined;
  let part = '';
  let isTold = false;
  let isAny = false;
  const close = (): void => {
    if (section && (isTold || section.status)) sections.push(section);
    isAny ||= isTold;
    isTold = false;
    section = undefined;
  };
  for (const line of linesOf(text)) {
    const call = callOf(line);
    const name = call ? undefined : heading.exec(line.text)?.[1];
    const to = line.at + line.text.length;
    if (call) {
      close();
      section = call;
      part = '';
    } else if (name) {
      part = name;
      isTold ||= section !== undefined && name === 'Request Headers';
    } else if (section && part === '') {
      const status = statusLine.exec(line.text)?.[1];
      const from = line.at + line.text.indexOf(status ?? '');
      if (status) section.status ??= { value: Number(status), quote: { from, to: from + 3 } };
      // Anything else between is no list of the Console's.
      else if (!/^\s*(?:[\d.]{1,8} ?m?s)?\s*$/.test(line.text)) close();
    } else if (section && part === 'Response Body') {
      const from = section.body?.quote.from ?? line.at;
      if (line.text.trim() !== '' && to - from <= longestBody)
        section.body = { value: text.slice(from, to), quote: { from, to } };
    } else if (section && line.text.length < 20_000 && to < text.length) {
      const header = /Headers$/.test(part) ? headerOf(line) : undefined;
      if (header) (part === 'Request Headers' ? section.sent : section.got).push(header);
    }
    if (section && line.text.trim() !== '') section.quote.to = to;
  }
  close();
  return isAny ? sections : [];
}

function callOf({ text, at }: Line): Section | undefined {
  const found = callLine.exec(text);
  if (!found) return undefined;
  const [, lead = '', verb = '', address = '', status] = found;
  const from = at + lead.length;
  const urlAt = from + verb.length + 1;
  const statusAt = status === undefined ? 0 : at + text.indexOf(status, urlAt + address.length - at);
  return {
    method: { value: verb, quote: { from, to: from + verb.length } },
    url: { value: address, quote: { from: urlAt, to: urlAt + address.length } },
    quote: { from, to: at + text.length },
    sent: [],
    got: [],
    ...(status !== undefined && {
      status: { value: Number(status), quote: { from: statusAt, to: statusAt + 3 } },
    }),
  };
}

function headerOf({ text, at }: Line): WebHeader | undefined {
  const found = headerLine.exec(text);
  if (!found) return undefined;
  const [, lead = '', name = '', gap = '', rest = ''] = found;
  const shown = rest.trimEnd();
  // A quotation mark that is never closed: the text breaks off in this line, or the next one goes on with it.
  if (gap.endsWith('"') && !shown.endsWith('"')) return undefined;
  const value = gap.endsWith('"') ? shown.slice(0, -1) : shown;
  const from = at + lead.length;
  const start = from + name.length + gap.length;
  return {
    name: { value: name, quote: { from, to: from + name.length } },
    value: { value, quote: { from: start, to: start + value.length } },
  };
}
