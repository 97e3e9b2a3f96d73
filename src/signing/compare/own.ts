import { hashOfNothing } from '../hash.ts';
import type { Reading } from '../statement/types.ts';
import { type Canonical, fold, join, parseCanonical } from './canonical.ts';
import { differences } from './differences.ts';
import { decode } from './percent.ts';
import { possibilities } from './rank.ts';
import { canonicalPath, canonicalQuery } from './server.ts';
import type { Finding } from './types.ts';
import { finding } from './words.ts';

/** What this canonical request would be if it obeyed the rules, as far as it shows. */
function mended(canonical: Canonical): string {
  const lines = new Map<string, string>();
  for (const { name, value } of canonical.headers) {
    const key = name.trim().toLowerCase();
    const before = lines.get(key);
    lines.set(key, before === undefined ? fold(value) : `${before},${fold(value)}`);
  }
  const names = [...lines.keys()].sort();
  const wire = decode(canonical.path.text);
  // A path that encodes itself again to what it is was encoded by the rules.
  const path =
    canonicalPath(wire) === canonical.path.text ? canonical.path.text : canonicalPath(canonical.path.text);
  return join(
    canonical.method.text.toUpperCase(),
    path,
    canonicalQuery(canonical.query.text),
    names.map((name) => `${name}:${lines.get(name)}`),
    names.join(';'),
    canonical.payload?.text ?? '',
  );
}

/**
 * What one side's canonical request alone gives away. The client's is held against its own mended form; the server's
 * obeys the rules, so it only shows where a client may go wrong.
 */
export async function ownMistakes(
  canonical: Canonical,
  reading: Reading,
  side: 'client' | 'server',
): Promise<Finding[]> {
  const rest = looks(canonical, reading);
  if (side === 'server') return rest;
  const broken = await differences(canonical, parseCanonical(mended(canonical)), 'likely');
  return [...broken, ...rest.filter(({ kind }) => !broken.some((other) => other.kind === kind))];
}

/** The possibilities that the request behind a canonical one leaves. */
function looks(canonical: Canonical, reading: Reading): Finding[] {
  const sent = {
    method: canonical.method.text,
    path: decode(canonical.path.text),
    query: canonical.query.text,
    headers: canonical.headers.map(({ name, value }) => [name, value] as const),
    shownBy: 'raw' as const,
    from: 0,
    to: 0,
    authorization: {
      form: 'header' as const,
      algorithm: 'AWS4-HMAC-SHA256',
      accessKeyId: '',
      date: '',
      region: '',
      service: '',
      terminator: '',
      signedHeaders: canonical.list?.text.split(';') ?? [],
      signature: '',
      faults: [],
      from: 0,
      to: 0,
    },
  };
  const empty =
    canonical.payload?.text === hashOfNothing && /^(?:POST|PUT|PATCH)$/.test(canonical.method.text);
  const body = canonical.payload && canonical.payload.text !== hashOfNothing ? { body: ' ' } : {};
  const found = possibilities({ ...sent, ...body }, reading)
    .filter(({ kind }) => !/^payload-(?:trimmed|form)/.test(kind))
    .map(({ kind, name, cause }) =>
      finding(kind, {
        ...(name === undefined ? {} : { name }),
        ...(cause === undefined ? {} : { cause }),
        sure: 'possible',
      }),
    );
  return empty ? [finding('payload-lost', { sure: 'possible' }), ...found] : found;
}
