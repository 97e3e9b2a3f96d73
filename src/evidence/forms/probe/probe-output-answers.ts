/** The requests of a probe's block, and what each was answered. */
import { authorOf } from '../../author.ts';
import { gatewayType } from '../../error-types.ts';
import { type Exchange, exchangesOf } from '../../exchange.ts';
import { headerOf } from '../../header.ts';
import { firstObject, soleMessage } from '../../json.ts';
import { type Quote, stretchOf } from '../../reading.ts';
import { type Transcript, TranscriptWriter } from '../transcript.ts';
import { addLine, type BlockLine, quoteOfLine } from './probe-output-lines.ts';

export interface Answer {
  id: string;
  transcript: Transcript;
  exchange?: Exchange;
  quote: Quote;
  /** Short characters that stand for the answer: its status line, or what curl says. */
  shown: Quote;
  /** What refused or failed, as the gateway names it: `403 missingauthenticationtoken`. Undefined for a backend's answer. */
  refusal?: string;
  /** Whether an application answered, whatever it said. */
  isReached: boolean;
  /** No HTTP answer came at all. */
  isUnanswered: boolean;
  /** Seconds. */
  time?: number;
  /** The clock of the machine, milliseconds since 1970, as the answer came. */
  local?: number;
}

/** The lines from one kind of beginning to the next: `request stated` with all that belongs to it. */
export function sectionsOf(lines: readonly BlockLine[], begins: RegExp): BlockLine[][] {
  const sections: BlockLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isNew = begins.test(line.text);
    if (isNew) sections.push([]);
    isOpen = isNew || (isOpen && !/^(?:request|connection|\$|====|credential|aws) ?/.test(line.text));
    if (isOpen) sections.at(-1)?.push(line);
  }
  return sections;
}

/** The caller's own verb, which stands in a line of the block, behind so many characters. */
export interface Verb {
  value: string;
  line: BlockLine;
  at: number;
}

/**
 * One request, if it is there to its end. `leftOut`: the script was to send a credential and found none, so nothing can be said of those. `verb`
 * stands in place of the one that was sent, where the answer is the same for both.
 */
export function answerOf(section: readonly BlockLine[], leftOut: boolean, verb?: Verb): Answer | undefined {
  const [first, ...lines] = section;
  const id = /^request ([a-z]{2,20})$/.exec(first?.text ?? '')?.[1];
  const done = lines.find(({ text }) => /^done \d{3}/.test(text));
  // Of an answer that is cut off nobody knows what was in the rest.
  if (!first || !id || !done) return undefined;
  const writer = new TranscriptWriter();
  for (const line of lines) {
    const sent = verb ? /^> [A-Z]{3,7} (?=\S{1,8000} HTTP\/)/.exec(line.text) : null;
    if (verb && sent) {
      writer
        .say('> ')
        .add(verb.value, quoteOfLine(verb.line, verb.at, verb.at + verb.value.length))
        .say(' ');
      addLine(writer, line, sent[0].length).say('\n');
    } else if (/^(?:[<>]|\*)(?: |$)/.test(line.text)) addLine(writer, line).say('\n');
    else if (/^=(?: |$)/.test(line.text)) addLine(writer, line, 2).say('\n');
    if (leftOut && /^> host: /.test(line.text)) writer.say('> [...]\n');
  }
  const transcript = writer.done();
  const exchange = exchangesOf(transcript.text)[0];
  const failed = lines.find(({ text }) => /^\* curl: \(\d/.test(text));
  const response = exchange?.response;
  const author = response && authorOf(response, stretchOf(transcript.text));
  const refusal = refusalOf(exchange);
  const time = Number(/^done \d{3} ([\d.]{1,12})/.exec(done.text)?.[1] ?? Number.NaN);
  const local = Date.parse(lineOf(lines, 'local time ')?.text.slice(11) ?? '');
  return {
    id,
    transcript,
    ...(exchange && { exchange }),
    // A line that lost all of its text has no place of its own.
    quote: {
      from: quoteOfLine(first).from,
      to: section.reduce((to, line) => Math.max(to, quoteOfLine(line).to), 0),
    },
    shown: response ? transcript.original(response.quote) : quoteOfLine(failed ?? first),
    ...(refusal && { refusal }),
    isReached: response !== undefined && (response.status < 400 || (author?.who === 'backend' && !refusal)),
    isUnanswered: response === undefined && failed !== undefined,
    ...(Number.isFinite(time) && { time }),
    ...(Number.isFinite(local) && { local }),
  };
}

const lineOf = (lines: readonly BlockLine[], start: string): BlockLine | undefined =>
  lines.find(({ text }) => text.startsWith(start));

/** The gateway's refusal: its error type, or its one-word message beside one of its ids. */
function refusalOf(exchange: Exchange | undefined): string | undefined {
  const { response } = exchange ?? {};
  if (!response || response.status < 400) return undefined;
  const type = gatewayType(headerOf(response, 'x-amzn-errortype')?.value ?? '');
  if (type) return `${response.status} ${type}`;
  const message = soleMessage(firstObject(response.body.trim()));
  const isGateway = headerOf(response, 'apigw-requestid') ?? headerOf(response, 'x-amz-apigw-id');
  return isGateway &&
    typeof message === 'string' &&
    /^(?:Not Found|Forbidden|Unauthorized|Internal Server Error|Service Unavailable)$/i.test(message)
    ? `${response.status} ${message.toLowerCase()}`
    : undefined;
}

/** No route matched, as the two kinds of API say it. */
export const isUnrouted = ({ refusal }: Answer): boolean =>
  refusal === '403 missingauthenticationtoken' ||
  refusal === '403 incompletesignature' ||
  refusal === '404 not found';

export const isForbidden = ({ refusal }: Answer): boolean => refusal === '403 forbidden';

export const isHttpApi = ({ exchange }: Answer): boolean =>
  headerOf(exchange?.response, 'apigw-requestid') !== undefined;
