/** Bodies that are written down as bytes: in base64, or as a list of numbers. */
import type { Quote } from '../../reading.ts';
import { longestBody, type Said } from './web-exchange.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...digits, '-', '_'].map((digit, i) => [digit, i < 64 ? i : i - 2]));

/**
 * Text in base64, each character with its place, up to what is read of a body; undefined if the bytes are no text in
 * UTF-8. JSON's escaped slashes are passed over.
 */
export function fromBase64({ quote }: Said, text: string): Said | undefined {
  const bytes: number[] = [];
  const places: number[] = [];
  let held = 0;
  let bits = 0;
  let start = quote.from;
  const enough = longestBody + 4;
  for (let at = quote.from; at < quote.to && bytes.length < enough; at++) {
    const value = values.get(text[at] ?? '');
    if (value === undefined) continue;
    if (bits === 0) start = at;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
    places.push(start);
    start = at;
  }
  const place = (i: number, to: number): Quote => ({
    from: places[i] ?? quote.from,
    to: Math.min(quote.to, (places[to - 1] ?? quote.from) + 2),
  });
  return decoded(bytes, place, quote, bytes.length >= enough);
}

/** Bytes as text, given the place of each, up to what is read of a body; undefined if they are no text in UTF-8. */
export function fromBytes(
  bytes: readonly number[],
  placeOf: (index: number) => Quote,
  quote: Quote,
): Said | undefined {
  const place = (i: number, to: number): Quote => ({ from: placeOf(i).from, to: placeOf(to - 1).to });
  return decoded(bytes.slice(0, longestBody + 4), place, quote, bytes.length > longestBody + 4);
}

function decoded(
  bytes: readonly number[],
  place: (from: number, to: number) => Quote,
  quote: Quote,
  isCut: boolean,
): Said | undefined {
  let value = '';
  const places: Quote[] = [];
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i] ?? 0;
    const length =
      first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (isCut && i + length > bytes.length) break;
    const code = codeOf(bytes, i, length);
    if (code === undefined) return undefined;
    const character = String.fromCodePoint(code);
    for (let half = 0; half < character.length; half++) places.push(place(i, i + length));
    value += character;
    i += length;
  }
  return value === '' ? undefined : { value, quote, as: (index) => places[index] ?? quote };
}

/** The character that begins at a byte; undefined for what no text has. */
function codeOf(bytes: readonly number[], at: number, length: number): number | undefined {
  const first = bytes[at] ?? 0;
  if (length === 1) return first < 0x20 && first !== 9 && first !== 10 && first !== 13 ? undefined : first;
  if (length === 0) return undefined;
  let code = first & (0xff >> (length + 1));
  for (let i = at + 1; i < at + length; i++) {
    const next = bytes[i];
    if (next === undefined || next >> 6 !== 2) return undefined;
    code = (code << 6) | (next & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return isSurrogate || code > 0x10ffff ? undefined : code;
}
