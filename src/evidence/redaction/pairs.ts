import { authorizationSpans } from './authorization.ts';
import { cookieListSpans, cookieSpans } from './cookies.ts';
import type { Span } from './kinds.ts';
import { type Telling, tellingOf } from './names.ts';
import { recordName } from './records.ts';
import { closing, lineEnd, quotedValue, until, type Value } from './value.ts';
import { isMixed, isOdd, isPlaceholder, isRandom } from './worth.ts';

/** A name, what closes it, and the sign between it and its value, as any program writes them. */
const pair =
  /(?:(?<![\w.%-])|(?<=%[2-7][\da-f]))((?:[\w.-]|%(?:2[de]|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9a])){1,80})((?:\\{0,7}["'`]|&quot;|&#34;|%22|%27|[”’])?\]?)[ \t]{0,20}(=>|:=|==|%(?:25)?3[AD]|[:=](?!:)|,(?:[ \t]{0,4}|\s{1,20})(?=\\{0,7}["'])|\t|>(?=[^\s<>]))[ \t]{0,40}/gi;
const blankName = /([A-Za-z]{1,20})[ ]$/;

/** Everything secret that stands beside a name. Takes time in proportion to the text. */
export function pairSpans(text: string): Span[] {
  const spans: Span[] = [];
  pair.lastIndex = 0;
  for (let found = pair.exec(text); found; found = pair.exec(text)) {
    const [whole, written = '', quote = '', sign = ''] = found;
    const start = afterTag(text, found.index + whole.length);
    // In a text within quotes a line begins with "\\n", whose letter is no part of the name.
    const escaped = text[found.index - 1] === '\\' && /^[nrt]/.test(written);
    const name = escaped ? written.slice(1) : written;
    const nameAt = found.index + (escaped ? 1 : 0);
    const taken = spansOf(text, { name, nameAt, quote, sign: sign.trim() || '\t', start, escaped });
    spans.push(...taken.spans);
    // Names inside a value that goes away need no look of their own.
    pair.lastIndex = Math.max(taken.end, found.index + written.length, start - 1);
  }
  return spans;
}

/** CloudFormation writes a tag before a value: `!Ref`, `!Sub`. */
const afterTag = (text: string, start: number): number =>
  text[start] === '!'
    ? start + (/^![A-Za-z]{2,20} /.exec(text.slice(start, start + 24))?.[0].length ?? 0)
    : start;

interface Pair {
  name: string;
  nameAt: number;
  quote: string;
  sign: string;
  start: number;
  /** The name begins a line that is written within quotes. */
  escaped: boolean;
}

function spansOf(text: string, one: Pair): { spans: Span[]; end: number } {
  const { name, start, sign } = one;
  const none = { spans: [], end: 0 };
  if (/^cookies$/i.test(name) && /[[{]/.test(text[start] ?? '')) return cookieListSpans(text, start);
  const telling = tellingFor(text, one);
  if (!telling || (sign === '\t' && !telling.header)) return none;
  if (sign === ',' && one.quote === '') return none;
  const value = valueBehind(text, one, telling);
  const shown = text.slice(value.from, value.to);
  if (isPlaceholder(shown.trim()) || /^(?:<[a-z-]+-\d+>|A[KS]IA<)/.test(shown)) return none;
  // Behind a comma the next name of a list may stand; behind `>` a value is one only within its tags.
  if (sign === ',' && /^[A-Za-z]{1,20}(?:-[A-Za-z0-9]{1,20}){0,5}$/.test(shown)) return none;
  if (sign === '>' && ((text[one.nameAt - 1] !== '<' && one.quote === '') || text[value.to] !== '<'))
    return none;
  if (telling.kind === 'authorization') {
    return { spans: authorizationSpans(text, value.from, value.to), end: value.to };
  }
  if (telling.kind === 'cookie') return { spans: cookieSpans(text, value.from, value.to), end: value.to };
  const to = telling.kind === 'access-key' ? until(text, value.from, value.to, /\/|%2F/i) : value.to;
  if (!counts(text.slice(value.from, to), telling)) return none;
  return { spans: [{ from: value.from, to, kind: telling.kind }], end: value.to };
}

/** What the name says: by itself, with the word before it ("API Key: …"), or as the name of a record's value. */
function tellingFor(text: string, { name, nameAt }: Pair): Telling | undefined {
  if (/^values?$/i.test(name)) {
    const other = recordName(text, nameAt);
    return other === undefined ? undefined : tellingOf(other);
  }
  const own = tellingOf(name);
  if (own?.values !== 'random' && own) return own;
  if (!/^(?:key|token|secret|code|header|id)$/i.test(name)) return own;
  const word = blankName.exec(text.slice(Math.max(0, nameAt - 21), nameAt))?.[1];
  const whole = word && tellingOf(word + name);
  return whole ? { ...whole, values: whole.values === 'any' ? 'odd' : whole.values } : own;
}

function counts(value: string, { values }: Telling): boolean {
  return values === 'any'
    ? value.trim() !== ''
    : values === 'odd'
      ? isOdd(value)
      : values === 'mixed'
        ? isMixed(value)
        : isRandom(value);
}

const atLineStart = /(?:^|[\r\n])[ \t]{0,20}(?:[<>*|+-] ?|[\da-f]{4,8}: |export |setx? |\$env:|- )?["']?$/;
/** Ends a value that stands bare among others. */
const bare = /[\s"'`<>,;)}\]|\\]|&(?=[\w.%[\]-]{1,60}=|quot;|#\d)|%(?:25)?(?:26|22|7D|2C)/i;
const nextMember = /, [\w-]{1,60}[=:]|[}\]"'`\r\n]/;

/** The value of a pair. */
function valueBehind(text: string, { nameAt, quote, sign, start, escaped }: Pair, telling: Telling): Value {
  const quoted = quotedValue(text, start);
  if (quoted) return quoted;
  const from = afterNewline(text, text[start] === '[' ? start + 1 : start, telling);
  const line = lineEnd(text, from);
  const limit = escaped ? until(text, from, line, /\\+[rn]/) : line;
  const trimmed = (to: number): Value => ({
    from,
    to: from + text.slice(from, to).trimEnd().length,
    quoted: false,
  });
  if (from > start && text[start] === '[') return trimmed(until(text, from, limit, /\]/));
  const before = /(\\{0,7}["'`])$/.exec(text.slice(Math.max(0, nameAt - 8), nameAt))?.[1];
  // The quote before the name closes behind the value: -H "x-api-key: abc".
  if (before && !quote && (telling.header || sign === ':'))
    return trimmed(closing(text, from, before, limit));
  if (escaped && telling.header) return trimmed(until(text, from, limit, /["'`]/));
  const starts = atLineStart.test(text.slice(Math.max(0, nameAt - 40), nameAt));
  const isHeader = telling.header && !escaped && (sign === ':' || sign === '\t');
  if (isHeader && (starts || from > start) && !quote) return trimmed(limit);
  if (telling.kind === 'authorization' || telling.kind === 'cookie')
    return trimmed(until(text, from, limit, nextMember));
  if (sign === '>') return trimmed(until(text, from, limit, /</));
  if (starts && !telling.header && !/&[\w.%-]{1,60}=/.test(text.slice(from, Math.min(limit, from + 4000)))) {
    return trimmed(until(text, from, limit, /\s|["'],?$/));
  }
  const to = until(text, from, limit, bare);
  return { from, to: from + text.slice(from, to).replace(/[.:!?]{1,9}$/, '').length, quoted: false };
}

/** Browsers' tools copy the name of a header and its value as two lines. */
function afterNewline(text: string, start: number, { header, kind }: Telling): number {
  if (!header && kind !== 'signature') return start;
  const gap = /^\r?\n[ \t]{0,8}(?![\w-]{1,60}:|[<>*{}]|\s)/.exec(text.slice(start, start + 100));
  return start + (gap?.[0].length ?? 0);
}
