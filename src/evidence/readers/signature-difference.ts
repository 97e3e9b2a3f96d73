import { type Finding, finding, type Part, type Quote, type Stretch } from '../reading.ts';
import { type Canonical, canonicalAt } from '../signature-refusal.ts';

/** What AWS computed, in the long form of its refusal. */
const computed = /Canonical String for this request should have been\s{0,4}(?:\\n)?\s{0,4}\\?['"]/i;
/** What the client signed, as botocore, the SDKs and other signers log it. */
const signed =
  /\bcanonical[ _-]?(?:request|string)\b(?! for this request)["']?\s{0,3}[:=]?\s{0,3}(?:\\n|\r?\n)?\s{0,3}["'`]?(?=(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?:\\n|\r?\n))/gi;
/** The hash of no body at all. */
const ofNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * Holds what the client signed against what AWS computed, where a text has both, and says in which one part they
 * differ. Where they differ in several nothing is said: the two may be of different requests.
 */
export function readSignatureDifference({ text, low, at }: Stretch): Part {
  if (!low.includes('canonical string for')) return {};
  const found = computed.exec(text);
  const theirs = found && canonicalAt(text, found.index + found[0].length, at);
  if (!theirs) return {};
  // A call tried again logs it again: the last one before the refusal counts.
  let ours: Canonical | undefined;
  for (const start of text.matchAll(signed)) {
    if (ours && start.index > found.index) break;
    ours = canonicalAt(text, start.index + start[0].length, at) ?? ours;
  }
  return ours ? { findings: difference(ours, theirs) } : {};
}

function difference(ours: Canonical, theirs: Canonical): Finding[] {
  const parts = [
    ours.method.text !== theirs.method.text && 'method',
    ours.path.text !== theirs.path.text && 'path',
    ours.query.text !== theirs.query.text && 'query',
    ours.payloadHash.text !== theirs.payloadHash.text && 'body',
    ...headerNames(ours, theirs),
  ].filter((part) => part !== false);
  const [part] = parts;
  if (part === undefined) return [finding('mismatchWhen', 'all', theirs.signedHeaders.quote)];
  if (parts.length === 2 && parts[0] === 'path' && parts[1] === 'query') return inPath(ours, theirs);
  if (parts.length > 1) return [];
  if (part === 'query')
    return [finding('mismatchWhen', 'with-query', named(theirs.query.quote, theirs.path.quote))];
  if (part === 'path') return [finding('mismatchWhen', 'with-special-path', theirs.path.quote)];
  if (part === 'body') return body(ours, theirs);
  if (part === 'method') return [];
  const changed = part === 'host' ? 'different' : 'same';
  const quote = shown(theirs, part) ?? theirs.signedHeaders.quote;
  return [finding('mismatchWhen', 'through-domain-or-proxy', quote), finding('signedHost', changed, quote)];
}

/** Headers that arrived otherwise than they were signed. Values differ also where they hold secrets. */
function headerNames(ours: Canonical, theirs: Canonical): string[] {
  const names = new Set([...ours.headers.keys(), ...theirs.headers.keys()]);
  return [...names].filter(
    (name) => ours.headers.get(name)?.text.trim() !== theirs.headers.get(name)?.text.trim(),
  );
}

/** The name of a header, whose value may be a secret; of the host the whole line. */
function shown(theirs: Canonical, name: string): Quote | undefined {
  const line = theirs.headers.get(name);
  if (!line) return undefined;
  return name === 'host' ? line.quote : { from: line.quote.from, to: line.quote.from + name.length };
}

/** A query in the path, with its question mark encoded, is a path to the signer and a query to the gateway. */
function inPath(ours: Canonical, theirs: Canonical): Finding[] {
  if (!/%3F/i.test(ours.path.text) || ours.query.text !== '' || theirs.query.text === '') return [];
  const quote = ours.path.quote;
  return [finding('mismatchWhen', 'with-query', quote), finding('queryPlacement', 'in-path', quote)];
}

function body(ours: Canonical, theirs: Canonical): Finding[] {
  const quote = theirs.payloadHash.quote;
  const otherwise = ours.payloadHash.text === ofNothing || !/^[0-9a-f]{64}$/.test(ours.payloadHash.text);
  return [
    finding('mismatchWhen', 'with-body', quote),
    // Signed as if there were no body, or none that counts: the body itself need not have changed.
    ...(otherwise ? [finding('bodyHandling', 'hashed-otherwise', quote)] : []),
  ];
}

const named = (quote: Quote, other: Quote): Quote => (quote.to > quote.from ? quote : other);
