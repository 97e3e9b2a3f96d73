import type { TranscriptWriter } from '../transcript.ts';
import type { Said } from './web-exchange.ts';

/** Adds the characters of a text from one place in it to another, each with its own place. `text` is the whole text. */
export function addPart(
  writer: TranscriptWriter,
  { value, quote, as }: Said,
  text: string,
  from = 0,
  to = value.length,
): TranscriptWriter {
  if (typeof as === 'function') {
    for (let i = from; i < to; i++) writer.add(value.charAt(i), as(i));
    return writer;
  }
  const isPlain = quote.to - quote.from === value.length;
  if (as === undefined || isPlain)
    return writer.add(value.slice(from, to), { from: quote.from + from, to: quote.from + to });
  return addEscaped(writer, { value, quote }, text, from, to);
}

/** The same of a JSON string with escapes. */
function addEscaped(
  writer: TranscriptWriter,
  { value, quote }: Said,
  text: string,
  from: number,
  to: number,
): TranscriptWriter {
  const piece = /[^\\]{1,1000}|\\u[0-9a-fA-F]{4}|\\[\s\S]?/y;
  let at = 0;
  piece.lastIndex = quote.from;
  while (at < to && piece.lastIndex < quote.to) {
    const start = piece.lastIndex;
    const found = piece.exec(text);
    if (!found) break;
    const isEscape = found[0].startsWith('\\');
    const length = isEscape ? 1 : Math.min(found[0].length, quote.to - start);
    const first = Math.max(0, from - at);
    const last = Math.min(length, to - at);
    const source = isEscape
      ? { from: start, to: start + found[0].length }
      : { from: start + first, to: start + last };
    if (last > first) writer.add(value.slice(at + first, at + last), source);
    at += length;
  }
  return writer;
}
