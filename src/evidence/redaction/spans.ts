import type { Kind, Span } from './kinds.ts';

/** Where two kinds claim the same characters, the one that says more. */
const order: readonly Kind[] = [
  'removed',
  'jwt',
  'access-key',
  'principal',
  'session-token',
  'secret-key',
  'private-key',
];
const last: readonly Kind[] = ['authorization', 'bearer', 'token', 'credential'];
const rank = (kind: Kind): number => {
  const at = order.indexOf(kind);
  return at < 0 ? order.length + 1 + last.indexOf(kind) : at;
};

/** The spans in their order, without those that touch what an earlier redaction left; overlapping ones become one. */
export function merged(spans: readonly Span[], kept: readonly { from: number; to: number }[]): Span[] {
  const sorted = spans
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from || b.to - a.to || rank(a.kind) - rank(b.kind));
  const out: Span[] = [];
  let token = 0;
  for (const span of sorted) {
    while (token < kept.length && (kept[token]?.to ?? 0) < span.from) token++;
    const next = kept[token];
    if (next && next.from <= span.to) continue;
    const before = out.at(-1);
    // What stands before the host of an address ends in what could be an e-mail address with that host.
    if (before?.kind === 'login' && span.kind === 'email' && span.from < before.to) continue;
    if (before && span.from < before.to) before.to = Math.max(before.to, span.to);
    else out.push({ ...span });
  }
  return out;
}

const wrapped =
  /^\r?\n(?:[ \t]{0,8}|[<>*] |[\da-f]{4}: )([\w+/=.~%-]{4,2000})(?=[\r\n]|["'][,;)}\]\s]|["']?$)/;

/** How terminals and tools begin a line that goes on with the one before. */
export const fold = /\r?\n(?:[ \t]{0,8}|[<>*] |[\da-f]{4}: )/g;

/** A long value that a terminal or a trace has broken at the end of a full line goes on in the next. */
export function unfolded(text: string, span: Span): Span {
  if (span.to - span.from < 16 || !/^(?:\r?\n|$)/.test(text.slice(span.to, span.to + 2))) return span;
  let { to } = span;
  let line = text.lastIndexOf('\n', to - 1) + 1;
  while (to - line >= 60) {
    const [whole, value = ''] = wrapped.exec(text.slice(to, to + 2100)) ?? [];
    if (!whole || !(/\d/.test(value) || /[a-z][A-Z]/.test(value) || value.length > 20)) break;
    line = to + 1;
    to += whole.length;
  }
  return { ...span, to };
}
