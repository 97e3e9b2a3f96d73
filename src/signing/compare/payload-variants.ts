import { hex, sha256Hex, utf8 } from '../hash.ts';
import type { DifferenceKind } from './kinds.ts';
import { decode, encode } from './percent.ts';

/** A body that one side may have had where the other had the given one. */
export type BodyVariant = readonly [kind: DifferenceKind, body: string | Uint8Array];

/** Bigger bodies are not tried in variants. */
const largest = 300_000;

const ascii = (text: string) =>
  text.replace(/[\u007f-\uffff]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);

function sortKeys(value: unknown, depth = 0): unknown {
  if (depth > 100 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => sortKeys(item, depth + 1));
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item, depth + 1)]));
}

/** As Python's json.dumps writes it: a space behind each comma and colon. */
function spaced(value: unknown, depth = 0): string {
  if (depth > 100 || typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((item) => spaced(item, depth + 1)).join(', ')}]`;
  const pairs = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${spaced(item, depth + 1)}`,
  );
  return `{${pairs.join(', ')}}`;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
};

function jsonVariants(value: unknown): BodyVariant[] {
  const found: BodyVariant[] = [];
  for (const data of [value, sortKeys(value)]) {
    const forms = [
      JSON.stringify(data),
      spaced(data),
      JSON.stringify(data, null, 2),
      JSON.stringify(data, null, 4),
    ];
    forms.push(JSON.stringify(data, null, '\t'));
    for (const form of forms) {
      found.push(['payload-json-reformatted', form], ['payload-json-reformatted', ascii(form)]);
      found.push(['payload-json-reformatted', form.replaceAll('/', '\\/')]);
      found.push(['payload-json-reformatted', ascii(form).replaceAll('/', '\\/')]);
      // Go's encoder hides what HTML could trip over.
      found.push([
        'payload-json-reformatted',
        form.replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`),
      ]);
    }
  }
  return found;
}

const formEncode = (text: string) => encode(text).replaceAll('%20', '+');

function formVariants(value: unknown): BodyVariant[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const pairs = Object.entries(value).map(([key, item]): [string, string] => [
    key,
    typeof item === 'string' ? item : JSON.stringify(item),
  ]);
  return [
    pairs.map(([key, item]) => `${formEncode(key)}=${formEncode(item)}`).join('&'),
    pairs.map(([key, item]) => `${encode(key)}=${encode(item)}`).join('&'),
    pairs.map(([key, item]) => `${key}=${item}`).join('&'),
  ].map((body): BodyVariant => ['payload-form-or-json', body]);
}

function fromForm(text: string): BodyVariant[] {
  if (!/^[^\s{["=&]{1,200}=/.test(text)) return [];
  const pairs = text.split('&').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    const clear = (part: string) => decode(part.replaceAll('+', ' '));
    return at < 0 ? [clear(pair), ''] : [clear(pair.slice(0, at)), clear(pair.slice(at + 1))];
  });
  const data = Object.fromEntries(pairs);
  const numbers = Object.fromEntries(
    pairs.map(([key, item]) => [key, /^-?\d{1,15}$/.test(item) ? Number(item) : item]),
  );
  return [data, numbers].flatMap((value): BodyVariant[] => [
    ['payload-form-or-json', JSON.stringify(value)],
    ['payload-form-or-json', spaced(value)],
  ]);
}

const bytesBy = (text: string, size: number, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * size);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (size === 1) bytes[index] = unit;
    else {
      bytes[index * 2 + (little ? 0 : 1)] = unit & 255;
      bytes[index * 2 + (little ? 1 : 0)] = unit >> 8;
    }
  }
  return bytes;
};

const base64 = (bytes: Uint8Array): string => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let out = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3);
    const word = (a << 16) | (b << 8) | c;
    const quad = [18, 12, 6, 0].map((shift) => letters[(word >> shift) & 63]).join('');
    const pad = Math.max(0, index + 3 - bytes.length);
    out += quad.slice(0, 4 - pad) + '='.repeat(pad);
  }
  return out;
};

/** What the other side's body may have been; the likeliest first. */
export function bodyVariants(body: string | Uint8Array): BodyVariant[] {
  const bytes = utf8(body);
  if (bytes.length === 0 || bytes.length > largest) return [['payload-signed-empty', '']];
  const text = typeof body === 'string' ? body : new TextDecoder().decode(bytes);
  const value = parse(text);
  const mark = Uint8Array.of(0xef, 0xbb, 0xbf);
  const zero = bytes.indexOf(0);
  const found: BodyVariant[] = [
    ['payload-signed-empty', ''],
    ['payload-trimmed', text.trim()],
    ['payload-trimmed', text.trimEnd()],
    ['payload-trimmed', text.trimStart()],
    ['payload-trimmed', `${text}\n`],
    ['payload-trimmed', `${text}\r\n`],
    ['payload-trimmed', `${text} `],
    ['payload-trimmed', ` ${text}`],
    ['payload-trimmed', `\n${text}`],
    ['payload-line-ends', text.replaceAll('\r\n', '\n')],
    ['payload-line-ends', text.replace(/\r?\n/g, '\r\n')],
    // curl -d takes line ends out of a file.
    ['payload-line-ends', text.replace(/[\r\n]/g, '')],
    ['payload-line-ends', `${text.replace(/\r?\n/g, '\r\n')}\r\n`],
    ['payload-byte-order-mark', Uint8Array.from([...mark, ...bytes])],
    ...(text.startsWith('\ufeff') || (bytes[0] === 0xef && bytes[1] === 0xbb)
      ? ([['payload-byte-order-mark', bytes.subarray(3)]] satisfies BodyVariant[])
      : []),
    ...(value === undefined ? [] : [...jsonVariants(value), ...formVariants(value)]),
    ...fromForm(text.trim()),
    ...(/[\u0080-\uffff]/.test(text)
      ? ([
          ['payload-other-charset', bytesBy(text, 1, true)],
          ['payload-other-charset', text.replace(/[\u0080-\uffff]/g, '?')],
          ['payload-other-charset', utf8([...bytes].map((byte) => String.fromCharCode(byte)).join(''))],
        ] satisfies BodyVariant[])
      : []),
    ['payload-other-charset', bytesBy(text, 2, true)],
    ['payload-other-charset', bytesBy(text, 2, false)],
    ['payload-encoded', JSON.stringify(text)],
    ['payload-encoded', base64(bytes)],
    ['payload-encoded', encode(text)],
    ['payload-encoded', decode(text)],
    ['payload-encoded', formEncode(text)],
    ...(typeof value === 'string' ? ([['payload-encoded', value]] satisfies BodyVariant[]) : []),
    ['payload-changed', text.slice(0, -1)],
    ...(zero >= 0 ? ([['payload-changed', bytes.subarray(0, zero)]] satisfies BodyVariant[]) : []),
  ];
  return found;
}

/** The last line of the canonical request that each mistake leads to; the first kind for a line counts. */
export async function payloadLines(body: string | Uint8Array): Promise<Map<string, DifferenceKind>> {
  const right = await sha256Hex(body);
  const lines = new Map<string, DifferenceKind>();
  const add = (line: string, kind: DifferenceKind) => {
    if (line !== right && !lines.has(line)) lines.set(line, kind);
  };
  for (const [kind, variant] of bodyVariants(body)) add(await sha256Hex(variant), kind);
  for (const [line, kind] of await hashMistakes(right)) add(line, kind);
  return lines;
}

const fromHex = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** What may be written in place of a right hash. */
export async function hashMistakes(right: string): Promise<[string, DifferenceKind][]> {
  const digest = fromHex(right);
  return [
    [right.toUpperCase(), 'payload-hash-in-capitals'],
    [await sha256Hex(right), 'payload-hash-of-hash'],
    [await sha256Hex(digest), 'payload-hash-of-hash'],
    [base64(digest), 'payload-hash-other-form'],
    [hex(utf8(right)), 'payload-hash-other-form'],
    ['UNSIGNED-PAYLOAD', 'payload-unsigned-literal'],
    ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD', 'payload-unsigned-literal'],
    ['', 'payload-signed-empty'],
  ];
}
