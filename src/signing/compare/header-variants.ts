import type { SentRequest } from '../statement/types.ts';
import { fold, valuesOf } from './canonical.ts';
import type { DifferenceKind } from './kinds.ts';
import type { Parts } from './server.ts';

/** Header lines and list that a signer may have made by mistake. */
export interface HeaderVariant {
  kind: DifferenceKind;
  name?: string;
  lines: string[];
  list: string;
}

const kindOfDropped = (name: string): DifferenceKind =>
  name === 'x-amz-security-token'
    ? 'token-unsigned'
    : name.startsWith('x-amz-')
      ? 'header-unsigned'
      : 'header-added';

/** Variants of the header lines, from the request as sent; the likeliest first. */
export function headerVariants(sent: SentRequest, right: Parts): HeaderVariant[] {
  const names = right.list.split(';').filter(Boolean);
  const found: HeaderVariant[] = [];
  const replaced = (name: string, line: string | undefined) =>
    names.flatMap((other, index) =>
      other === name ? (line === undefined ? [] : [line]) : [right.lines[index] ?? ''],
    );
  const add = (kind: DifferenceKind, name: string, value: string) =>
    found.push({ kind, name, lines: replaced(name, `${name}:${value}`), list: right.list });
  for (const name of names) {
    const values = valuesOf(sent.headers, name.toLowerCase());
    const [first = ''] = values;
    const folded = values.map(fold);
    if (values.some((value) => value !== fold(value))) {
      add('header-white-space', name, values.join(','));
      add('header-white-space', name, values.map((value) => value.trim()).join(','));
    }
    if (values.length > 1) {
      add('header-values-lost', name, folded.at(-1) ?? '');
      add('header-values-lost', name, folded[0] ?? '');
      add('header-values-order', name, [...folded].sort().join(','));
      add('header-values-order', name, [...folded].reverse().join(','));
      add('header-values-order', name, folded.join(', '));
      const lines = names.flatMap((other, index) =>
        other === name ? folded.map((value) => `${name}:${value}`) : [right.lines[index] ?? ''],
      );
      const twice = names.flatMap((other) => (other === name ? folded.map(() => name) : [other])).join(';');
      found.push({ kind: 'header-signed-twice', name, lines, list: right.list });
      found.push({ kind: 'header-signed-twice', name, lines, list: twice });
    }
    if (name === 'host') {
      add('host-port', name, first.replace(/:\d{1,5}$/, ''));
      for (const port of [':443', ':80', ':8080']) add('host-port', name, `${first}${port}`);
    }
    if (name === 'content-type') {
      add('content-type-changed', name, first.split(';')[0]?.trim() ?? '');
      for (const charset of ['; charset=utf-8', '; charset=UTF-8', ';charset=utf-8', ';charset=UTF-8'])
        add('content-type-changed', name, `${first.split(';')[0]?.trim() ?? ''}${charset}`);
      for (const type of [
        'application/json',
        'application/x-www-form-urlencoded',
        'text/plain',
        'application/x-amz-json-1.0',
        '',
      ])
        add('content-type-changed', name, type);
    }
    if (name === 'content-length')
      for (const length of ['0', '']) add('content-length-changed', name, length);
    if (first && name !== 'host') add('header-not-sent', name, '');
    if (first.toLowerCase() !== first && name !== 'x-amz-date')
      add('header-letter-case', name, fold(first).toLowerCase());
    if (values.length > 0 && name !== 'host') {
      const lines = replaced(name, undefined);
      found.push({
        kind: kindOfDropped(name),
        name,
        lines,
        list: names.filter((other) => other !== name).join(';'),
      });
    }
  }
  const asSent = names.map(
    (name) => sent.headers.find(([given]) => given.toLowerCase() === name)?.[0] ?? name,
  );
  const capital = (name: string) => name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
  for (const given of [asSent, names.map(capital)]) {
    const lines = right.lines.map(
      (line, index) => `${given[index] ?? ''}${line.slice((names[index] ?? '').length)}`,
    );
    found.push({ kind: 'header-name-case', lines, list: right.list });
    found.push({ kind: 'header-name-case', lines, list: given.join(';') });
    found.push({ kind: 'header-name-case', lines: right.lines, list: given.join(';') });
  }
  const unsorted = inOrder(sent, names, right.lines);
  const unsortedList = unsorted.map((line) => line.slice(0, line.indexOf(':'))).join(';');
  found.push({ kind: 'header-lines-order', lines: unsorted, list: right.list });
  found.push({ kind: 'header-lines-order', lines: unsorted, list: unsortedList });
  found.push({ kind: 'signed-headers-order', lines: right.lines, list: unsortedList });
  const order = [...names].sort();
  if (order.join(';') !== right.list) {
    const lines = order.map((name) => right.lines[names.indexOf(name)] ?? '');
    found.push({ kind: 'signed-headers-order', lines, list: order.join(';') });
    found.push({ kind: 'signed-headers-order', lines: right.lines, list: order.join(';') });
  }
  for (const [name, value] of sent.headers) {
    const lower = name.toLowerCase();
    if (names.includes(lower) || lower === 'authorization') continue;
    // Signed all the same, and left out of the list that was sent.
    const all = [...names, lower].sort();
    const lines = all.map((other) =>
      other === lower ? `${lower}:${fold(value)}` : (right.lines[names.indexOf(other)] ?? ''),
    );
    found.push({ kind: 'signed-headers-differ', name: lower, lines, list: all.join(';') });
  }
  const seen = new Set([`${right.lines.join('\n')}\n${right.list}`]);
  return found.filter(({ lines, list }) => {
    const key = `${lines.join('\n')}\n${list}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The lines in the order in which the headers were sent. */
function inOrder(sent: SentRequest, names: readonly string[], lines: readonly string[]): string[] {
  const place = (name: string) => sent.headers.findIndex(([given]) => given.toLowerCase() === name);
  return names
    .map((name, index): [number, string] => [place(name), lines[index] ?? ''])
    .sort((a, b) => a[0] - b[0])
    .map(([, line]) => line);
}
