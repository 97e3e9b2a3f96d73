/**
 * Errors of `Invoke-WebRequest` and `Invoke-RestMethod` as PowerShell's host prints them: Windows PowerShell puts the
 * body or .NET's sentence behind `Invoke-RestMethod : ` and the place behind `At line:1 char:1`; PowerShell 7 puts the
 * body below `Invoke-RestMethod:`, or behind bars below `Line |`.
 */
import { type Line, linesOf } from '../../lines.ts';
import { type Quote, quoteOfGroup } from '../../reading.ts';
import { verbFinding } from '../../verb.ts';
import type { Document, FormReader } from '../form.ts';
import type { TranscriptWriter } from '../transcript.ts';
import { commandsIn } from './powershell-error-command.ts';
import { entryOf, type Said, type Told, transcribe } from './transcribed.ts';

const head =
  /^(?:[^\r\n:]{0,80}> )?(?:Invoke-(?:RestMethod|WebRequest)(?: : |: ?$|: )|(?:curl|wget|irm|iwr) : )(.*)$/i;
/** What stands behind the message: where in the script it was, and the error's categories. */
const place =
  /^(?:At (?:line:\d|[A-Za-z]:\\|\/|\\\\)|\+ |\s{1,10}\+ (?:CategoryInfo|FullyQualifiedErrorId)|Line \|)/;
const categories = /^\s{1,10}\+ (?:CategoryInfo|FullyQualifiedErrorId) {0,10}:/;
const barred = /^ {1,8}\| ?(.*)$/;
const quotedCode = /^ {0,8}\d{1,6} \| /;
const prompt = /^PS [^>\r\n]{0,200}>/;
const status = /(?:returned an error: \(|does not indicate success: )(\d{3})\)? \(?([A-Za-z' -]{2,40})/d;
/** So many lines a body that was printed may take. */
const mostLines = 60;

interface Failure {
  message: Line[];
  from: number;
  to: number;
}

/** Reads what PowerShell prints when a call fails. The command that was typed is read beside it. */
export const readPowerShellError: FormReader = (stretch) => {
  const { text, low, at } = stretch;
  if (!/invoke-(?:restmethod|webrequest)|(?:curl|wget|irm|iwr) : /.test(low)) return [];
  const failures = failuresIn(text);
  if (failures.length === 0) return [];
  const commands = commandsIn(stretch);
  return failures.map(({ message, from, to }): Document => {
    // The command stands above the error, or it is the line of the script that the error shows.
    const command =
      commands.findLast((one) => one.quote.from < at + to && one.quote.from >= at + from) ?? undefined;
    const typed = commands.findLast((one) => one.quote.from < at + from);
    const request = command?.url ? command : typed?.url ? { ...command, ...typed } : (command ?? typed);
    const all = message.map((line) => line.text).join('\n');
    const said = status.exec(all);
    const isSentence = said !== null || !/[{"]/.test(all);
    const body = bodyOf(message, at);
    const transcript = transcribe({
      ...(request && { method: request.method, url: request.url, sent: request.sent }),
      ...statusOf(message, at),
      ...(!isSentence && { body }),
      ...(isSentence && !said && { said: message.map((line) => saidOf(line, at)) }),
    });
    const quote: Quote = { from: at + from, to: at + to };
    const verb =
      request?.method && !request.url ? verbFinding(request.method.text, request.method.quote) : [];
    const entry = { ...entryOf(transcript, quote), failed: true, findings: verb };
    return { form: 'PowerShell error', quote, entries: [entry] };
  });
};

function failuresIn(text: string): Failure[] {
  const failures: Failure[] = [];
  let open: Failure | undefined;
  let reads: 'message' | 'place' | 'nothing' = 'nothing';
  for (const line of linesOf(text)) {
    const found = head.exec(line.text);
    const end = line.at + line.text.length;
    const bar = barred.exec(line.text);
    if (found) {
      const rest = found[1] ?? '';
      open = { message: [], from: line.at, to: end };
      failures.push(open);
      reads = 'message';
      // PowerShell 7 may put the script's name there.
      if (rest !== '' && !/^\S{1,200}\.psm?1:\d/.test(rest))
        open.message.push({ text: rest, at: end - rest.length });
    } else if (!open || reads === 'nothing') {
      // Other output.
    } else if (prompt.test(line.text) || open.message.length > mostLines) reads = 'nothing';
    else if (place.test(line.text)) {
      reads = 'place';
      open.to = end;
    } else if (bar && !/^[\s~^]*$/.test(bar[1] ?? '')) {
      open.message.push({ text: bar[1] ?? '', at: end - (bar[1] ?? '').length });
      open.to = end;
    } else if (bar || quotedCode.test(line.text) || categories.test(line.text)) open.to = end;
    else if (reads === 'message' && line.text.trim() !== '') {
      open.message.push(line);
      open.to = end;
    } else if (reads === 'place' && line.text.trim() !== '' && !/^\s/.test(line.text)) reads = 'nothing';
  }
  return failures.filter(({ message }) => message.length > 0);
}

const saidOf = ({ text, at: start }: Line, at: number): Said => ({
  text,
  quote: { from: at + start, to: at + start + text.length },
});

function statusOf(message: readonly Line[], at: number): Pick<Told, 'status' | 'reason'> {
  for (const line of message) {
    const found = status.exec(line.text);
    if (!found) continue;
    const [code, words] = [1, 2].map((group) => ({
      text: found[group] ?? '',
      quote: quoteOfGroup(found, group, at + line.at),
    }));
    return { status: code, reason: words };
  }
  return {};
}

/** The body, without the line ends that the width of the window put into it. */
function bodyOf(message: readonly Line[], at: number): (writer: TranscriptWriter) => void {
  const width = message[1]?.text.length ?? 0;
  const isWrapped = width >= 60 && message.slice(1, -1).every(({ text }) => text.length === width);
  return (writer) => {
    for (const [index, line] of message.entries()) {
      const { text, quote } = saidOf(line, at);
      writer.add(text, quote);
      if (!isWrapped && index < message.length - 1) writer.say('\n');
    }
  };
}
