/**
 * What `aws … --debug` and botocore's loggers write: lines with a time, a thread, a logger and a level. Read are the
 * request as it was sent and the answer; what is signed stands in the canonical request. Source: botocore's endpoint.py,
 * parsers.py and auth.py, and urllib3's connectionpool.py.
 */
import { linesOf } from '../../lines.ts';
import type { Quote } from '../../reading.ts';
import type { Entry, FormReader } from '../form.ts';
import { unescapedBytes } from './aws-cli-debug-bytes.ts';
import { dumpAt } from './dump-tree.ts';
import { headersOf } from './sdk-exception-parts.ts';
import { entryOf, type Said, type Told, transcribe } from './transcribed.ts';

const record =
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[,.]\d{3,6} - (?:[\w-]{1,60}(?: \([\w.]{1,60}\))? - )?(?:botocore|awscli|urllib3)[\w.]{0,80} - [A-Z]{4,8} - (.*)$/;
const sending =
  /^Sending http request: <AWSPreparedRequest [^>]{0,60}?method=([A-Z]{3,7}), url=(\S{1,4000}), headers=(?=\{)/d;
const called = /^(https?:\/\/[^\s"]{1,300}) "([A-Z]{3,7}) (\S{1,4000}) HTTP\/[\d.]{1,3}" (\d{3}) /d;

/** A request with what is known of its answer, and where its lines stand. */
interface Call {
  told: Told;
  quote: Quote;
}

/** Reads debug logs. One document from the first to the last line of a log; a request tried again is read once more. */
export const readAwsCliDebug: FormReader = (stretch) => {
  const { text, low, at } = stretch;
  if (!low.includes('sending http request: <awspreparedrequest') && !low.includes('botocore.parsers - debug'))
    return [];
  const calls: Call[] = [];
  let whole: Quote | undefined;
  let logged: string | undefined;
  const place = (start: number, [from, to]: [number, number]): Quote => ({
    from: at + start + from,
    to: at + start + to,
  });
  const say = (more: Partial<Told>, { from, to }: Quote, opens = false): void => {
    const last = calls.at(-1);
    if (opens || !last) calls.push({ told: { ...more }, quote: { from, to } });
    else {
      last.told = { ...last.told, ...more };
      last.quote = { from: last.quote.from, to };
    }
  };

  for (const line of linesOf(text)) {
    const found = record.exec(line.text);
    const quote = { from: at + line.at, to: at + line.at + line.text.length };
    if (!found) {
      if (logged && whole) whole.to = quote.to;
      // The body stands on the line after its title.
      if (logged === 'Response body:') {
        const body = unescapedBytes(line.text, quote.from);
        if (body) say({ body }, quote);
      }
      // Behind a traceback, what the command says to its user is no part of the log.
      if (/^\S{1,200}(?:Error|Exception): |^$/.test(line.text)) logged = undefined;
      continue;
    }
    const [, message = ''] = found;
    const start = line.at + line.text.length - message.length;
    logged = message.trim();
    whole = whole ? { from: whole.from, to: quote.to } : { ...quote };
    const request = sending.exec(message);
    const answer = called.exec(message);
    if (request?.indices) {
      const [, method, url] = request.indices as [number, number][];
      const { dump } = dumpAt(stretch, start + request[0].length, line.at + line.text.length);
      say(
        {
          method: { text: request[1] ?? '', quote: place(start, method as [number, number]) },
          url: { text: request[2] ?? '', quote: place(start, url as [number, number]) },
          sent: headersOf(dump),
          whole: true,
        },
        quote,
        true,
      );
    } else if (answer?.indices) {
      const [, , method, path, status] = answer.indices as [number, number][];
      const known = calls.at(-1);
      const more: Partial<Told> = {
        status: { text: answer[4] ?? '', quote: place(start, status as [number, number]) },
      };
      if (!known || known.told.status)
        Object.assign(more, {
          method: { text: answer[2] ?? '', quote: place(start, method as [number, number]) },
          url: joined(answer, place(start, path as [number, number])),
        });
      say(more, quote, known?.told.status !== undefined);
    } else if (/^Response headers: \{/i.test(message)) {
      say(
        { got: headersOf(dumpAt(stretch, start + message.indexOf('{'), line.at + line.text.length).dump) },
        quote,
      );
    }
  }
  if (!whole || calls.length === 0) return [];
  return [{ form: 'AWS CLI debug log', quote: whole, entries: calls.map(entry) }];
};

/** The address of urllib3's line, without the port that goes without saying. */
function joined([, base = '', , path = '']: RegExpExecArray, quote: Quote): Said {
  return { text: `${base.replace(/(?<=^https:.{1,300}):443$|(?<=^http:.{1,300}):80$/, '')}${path}`, quote };
}

function entry({ told, quote }: Call): Entry {
  return entryOf(transcribe(told), quote);
}
