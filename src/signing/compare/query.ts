import type { DifferenceKind } from './kinds.ts';
import type { Variant } from './path.ts';
import { decode, encode, lowerHex, recode } from './percent.ts';
import { canonicalQuery, type Pair, pairsOf, sorted, written } from './server.ts';

const asSent = (query: string): string[] => query.split('&').filter(Boolean);

/** What a signer may have made of a query by mistake, from the query on the wire; the likeliest first. */
export function queryVariants(wire: string): Variant[] {
  if (wire === '') return [];
  const right = canonicalQuery(wire);
  const raw = pairsOf(wire).filter(([name]) => name.toLowerCase() !== 'x-amz-signature');
  const coded = raw.map(([name, value]): Pair => [recode(name), recode(value)]);
  const plus = (text: string) => text.replaceAll('+', '%20');
  const bareNames = asSent(wire).some((pair) => !pair.includes('='));
  const withoutEquals = (pairs: readonly Pair[]) =>
    pairs.map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('&');
  const unencoded: DifferenceKind = /[^\w.~&=%+-]/.test(wire)
    ? 'query-unencoded'
    : 'query-encoded-needlessly';
  const hasPlus = wire.includes('+') || /%2B|%20/i.test(wire);
  const found: Variant[] = [
    ['query-order', written(coded)],
    ...(hasPlus
      ? ([
          ['query-plus', canonicalQuery(plus(wire))],
          ['query-plus', canonicalQuery(wire.replace(/%2B/gi, '%20'))],
          ['query-plus', right.replaceAll('%20', '+')],
          ['query-plus', right.replaceAll('%2B', '+')],
          ['query-plus', right.replaceAll('%20', '%2B')],
          ['query-plus', written(sorted(raw.map(([n, v]): Pair => [n, v])))],
        ] satisfies Variant[])
      : []),
    ...(bareNames ? ([['query-equals-missing', sortedRaw(asSent(right), wire)]] satisfies Variant[]) : []),
    ['query-equals-missing', withoutEquals(sorted(coded))],
    ['query-equals-missing', withoutEquals(coded)],
    ['query-lower-case-hex', lowerHex(right)],
    [/%[0-9a-f]*[a-f]/.test(wire) ? 'query-lower-case-hex' : unencoded, written(sorted(raw))],
    ['query-unencoded', written(sorted(coded.map(([n, v]): Pair => [decode(n), decode(v)])))],
    ['query-unencoded', written(sorted(coded).map(([n, v]): Pair => [decode(n), decode(v)]))],
    ['query-encoded-twice', written(sorted(coded.map(([n, v]): Pair => [encode(n), encode(v)])))],
    ['query-encoded-twice', written(sorted(coded).map(([n, v]): Pair => [n, encode(v)]))],
    [/&&|&$|^&/.test(wire) ? 'query-empty-pair' : 'query-order', wire],
    ['query-empty-pair', canonicalRawSorted(wire)],
    ['query-not-signed', ''],
    ['query-order', written([...coded].sort((a, b) => (a[0].toLowerCase() < b[0].toLowerCase() ? -1 : 1)))],
    ['query-order', written([...coded].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)))],
    [
      'query-order',
      sorted(coded)
        .map(([n, v]) => `${n}=${v}`)
        .sort()
        .join('&'),
    ],
    ...repeats(coded),
    ...leftOut(coded),
  ];
  const seen = new Set([right]);
  return found.filter(([, text]) => !seen.has(text) && seen.add(text));
}

/** The right pairs, but names without value as they were sent. */
function sortedRaw(right: string[], wire: string): string {
  const bare = new Set(
    asSent(wire)
      .filter((pair) => !pair.includes('='))
      .map(recode),
  );
  return right
    .map((pair) => (pair.endsWith('=') && bare.has(pair.slice(0, -1)) ? pair.slice(0, -1) : pair))
    .join('&');
}

const canonicalRawSorted = (wire: string): string =>
  wire
    .split('&')
    .map((pair) => (pair ? canonicalQuery(pair) : ''))
    .sort()
    .join('&');

/** A parameter that repeats, signed once: its first or its last value, or all in one. */
function repeats(coded: readonly Pair[]): Variant[] {
  const names = coded.map(([name]) => name);
  if (new Set(names).size === names.length) return [];
  const first = coded.filter(([name], index) => names.indexOf(name) === index);
  const last = coded.filter(([name], index) => names.lastIndexOf(name) === index);
  const joined = first.map(
    ([name]): Pair => [
      name,
      coded
        .filter(([other]) => other === name)
        .map(([, value]) => value)
        .join('%2C'),
    ],
  );
  return [first, last, joined].map((pairs): Variant => ['query-parameter-repeated', written(sorted(pairs))]);
}

/** One parameter signed less. */
const leftOut = (coded: readonly Pair[]): Variant[] =>
  coded.length > 20
    ? []
    : coded.map(
        (_, index): Variant => [
          'query-parameter-added',
          written(sorted(coded.filter((_, at) => at !== index))),
        ],
      );

export interface QueryDifference {
  kind: DifferenceKind;
  name?: string;
}

const count = (pairs: readonly Pair[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [name, value] of pairs)
    counts.set(`${name}=${value}`, (counts.get(`${name}=${value}`) ?? 0) + 1);
  return counts;
};

/** Parameters that one side has and the other has not. */
function minus(pairs: readonly Pair[], others: readonly Pair[]): Pair[] {
  const left = count(others);
  return pairs.filter(([name, value]) => {
    const key = `${name}=${value}`;
    const more = left.get(key) ?? 0;
    if (more > 0) left.set(key, more - 1);
    return more === 0;
  });
}

/** Names the differences of two canonical queries. `server` is in canonical form. */
export function classifyQuery(client: string, server: string): QueryDifference[] {
  if (client === '') return [{ kind: 'query-not-signed' }];
  if (server === '') return [{ kind: 'query-lost' }];
  const mine = canonicalQuery(client);
  if (mine === server) return writing(client, server);
  const space = (text: string) => text.replaceAll('+', '%20').replaceAll('%2B', '%20');
  if (canonicalQuery(space(client)) === canonicalQuery(space(server))) return [{ kind: 'query-plus' }];
  const undone = (text: string) =>
    canonicalQuery(
      pairsOf(text)
        .map(([n, v]) => `${decode(n)}=${decode(v)}`)
        .join('&'),
    );
  if (undone(client) === server) return [{ kind: 'query-encoded-twice' }];
  // Encoded once only, where what is sent holds a percent sign of its own.
  if (client === written(pairsOf(server).map(([n, v]): Pair => [decode(n), decode(v)])))
    return [{ kind: 'query-unencoded' }];
  const [a, b] = [pairsOf(mine), pairsOf(server)];
  const [lost, added] = [minus(a, b), minus(b, a)];
  const differences: QueryDifference[] = [];
  for (const [name] of added) {
    const shown = decode(name);
    if (lost.some(([other]) => other === name))
      differences.push({ kind: 'query-value-changed', name: shown });
    else if (a.some(([other]) => other === name))
      differences.push({ kind: 'query-parameter-repeated', name: shown });
    else differences.push({ kind: 'query-parameter-added', name: shown });
  }
  for (const [name] of lost) {
    const shown = decode(name);
    if (added.some(([other]) => other === name)) continue;
    const kind = b.some(([other]) => other === name) ? 'query-parameter-repeated' : 'query-parameter-lost';
    differences.push({ kind, name: shown });
  }
  const repeated = differences.find(({ name }) => b.filter(([other]) => decode(other) === name).length > 1);
  if (repeated?.name !== undefined && differences.every(({ name }) => name === repeated.name))
    return [{ kind: 'query-parameter-repeated', name: repeated.name }];
  const seen = new Set<string>();
  return differences.filter(({ kind, name }) => !seen.has(`${kind} ${name}`) && seen.add(`${kind} ${name}`));
}

/** The same parameters, written in another way: which? */
function writing(client: string, server: string): QueryDifference[] {
  const found: QueryDifference[] = [];
  if (/&&|&$|^&/.test(client)) found.push({ kind: 'query-empty-pair' });
  const raw = asSent(client);
  if (raw.some((pair) => !pair.includes('='))) found.push({ kind: 'query-equals-missing' });
  if (/[^\w.~&=%-]/.test(client) || pairsOf(client).some(([, value]) => value.includes('=')))
    found.push({
      kind: client.includes('+') && !/[^\w.~&=%+-]/.test(client) ? 'query-plus' : 'query-unencoded',
    });
  if (/%(?:[a-f][0-9a-fA-F]|[0-9A-F][a-f])/.test(client)) found.push({ kind: 'query-lower-case-hex' });
  if (/%(?:2D|2E|5F|7E|3\d|[46][1-9A-F]|[57][0-9A])/i.test(client))
    found.push({ kind: 'query-encoded-needlessly' });
  const order = raw.map((pair) => canonicalQuery(pair)).join('&');
  if (order !== server) found.push({ kind: 'query-order' });
  return found.length > 0 ? found : [{ kind: 'query-order' }];
}
