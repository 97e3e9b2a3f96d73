import { type CanonicalBlock, canonicalBlock, flatBlock } from './block.ts';
import type { Found, LogForm, Strings } from './types.ts';
import type { View } from './view.ts';

interface Block extends Found {
  start: number;
  end: number;
}

const theirCanonical = /Canonical String for this request should have been\s{0,8}['"‘“]?/gi;
const theirString = /String-to-Sign should have been\s{0,8}['"‘“]?/gi;
const stringToSign =
  /(AWS4-[A-Z0-9-]{4,30})[ \t]{0,4}(?:\n| )[ \t]{0,20}([^\n ]{0,40})[ \t]{0,4}(?:\n| )[ \t]{0,20}([^\n ]{0,200}\/[^\n ]{0,200}|)[ \t]{0,4}(?:\n| )[ \t]{0,20}([0-9a-fA-F]{8,64}\b)/g;
const methodLine = /(?<![\w-])([A-Za-z]{3,10})[ \t]{0,4}\n[ \t]{0,20}(?=[/%])/g;
const theirSignature = /(?:signature|signing hash)[\s"':\-–\]]{1,12}([0-9a-fA-F]{64})\b/gi;

/** What stands before the client's strings in the logs of each tool, most telling first. */
const logs: [LogForm, RegExp][] = [
  ['curl', /aws_sigv4/],
  ['botocore', /botocore\.|CanonicalRequest:\s{0,4}$|StringToSign:\s{0,4}$/],
  ['sdk-java', /AWS4 (?:Canonical Request|String to Sign)|AWS4Signer|DefaultV4RequestSigner/i],
  ['sdk-go', /\[ ?(?:CANONICAL STRING|STRING TO SIGN) {0,4}\]/],
  ['awscurl', /CANONICAL REQUEST = |STRING_TO_SIGN = /],
  ['sdk-cpp', /AWSAuthV4Signer|Final String to sign|Canonical Request String/],
  ['sdk-dotnet', /Amazon\.Runtime|AWSSDK|CanonicalRequest = /],
  ['sdk-js', /canonicalRequest['"]?\s{0,2}[:=]|@(?:smithy|aws-sdk)\//],
];

const logFormBefore = (text: string, start: number): LogForm => {
  const before = text.slice(Math.max(0, start - 240), start);
  return logs.find(([, words]) => words.test(before))?.[0] ?? 'unknown';
};

const inside = (block: { start: number; end: number }, others: readonly Block[]) =>
  others.some((other) => block.start < other.end && other.start < block.end);

/** Blocks behind a label of AWS's refusal. */
function labelled(view: View, label: RegExp, read: (start: number) => Block | undefined): Block[] {
  const found: Block[] = [];
  for (const match of view.text.matchAll(label)) {
    const block = read(match.index + match[0].length);
    if (block) found.push(block);
    if (found.length === 20) break;
  }
  return found;
}

function canonicalOf(view: View, start: number): CanonicalBlock | undefined {
  const from = start + (/^\s{0,20}/.exec(view.text.slice(start, start + 20))?.[0].length ?? 0);
  return canonicalBlock(view, from) ?? flatBlock(view, from);
}

function stringsToSign(view: View): Block[] {
  const found: Block[] = [];
  for (const match of view.text.matchAll(stringToSign)) {
    const text = match.slice(1, 5).join('\n');
    const end = match.index + match[0].length;
    found.push({ text, from: view.at(match.index), to: view.at(end), start: match.index, end });
    if (found.length === 200) break;
  }
  return found;
}

function canonicals(view: View, without: readonly Block[]): Block[] {
  const found: Block[] = [];
  let from = 0;
  for (const match of view.text.matchAll(methodLine)) {
    if (match.index < from) continue;
    const block = canonicalBlock(view, match.index);
    if (!block || inside(block, without)) continue;
    found.push(block);
    from = block.end;
    if (found.length === 200) break;
  }
  return found;
}

const strip = ({ text, from, to }: Block): Found => ({ text, from, to });
const timeOf = (block?: Block): string => block?.text.split('\n')[1] ?? '';

export interface BothStrings {
  server?: Strings;
  client?: Strings & { log: LogForm };
}

/**
 * Finds the server's strings (behind AWS's own words) and the client's (anywhere else). A retry logs its strings
 * again: those of the server's time count, else the last ones.
 */
export function findStrings(view: View): BothStrings {
  if (!/AWS4|anonical|\bhost:/i.test(view.text)) return {};
  const server: Strings = {};
  const theirs = labelled(view, theirCanonical, (start) => canonicalOf(view, start));
  const all = stringsToSign(view);
  const behind = labelled(view, theirString, (start) =>
    all.find((block) => block.start >= start && block.start < start + 24),
  );
  const last = theirs.at(-1);
  if (last) server.canonicalRequest = strip(last);
  const lastString = behind.at(-1);
  if (lastString) server.stringToSign = strip(lastString);

  const mine = canonicals(view, theirs);
  const myStrings = all.filter((block) => !behind.includes(block));
  const time = timeOf(lastString);
  const string = (time && myStrings.findLast((block) => timeOf(block) === time)) || myStrings.at(-1);
  // The canonical request is logged before its string to sign.
  const canonical = (string && mine.findLast((block) => block.start < string.start)) || mine.at(-1);
  const client: Strings & { log: LogForm } = { log: 'unknown' };
  if (canonical) client.canonicalRequest = strip(canonical);
  if (string) client.stringToSign = strip(string);
  const begin = canonical ?? string;
  if (begin) client.log = logFormBefore(view.text, begin.start);
  const end = (string ?? canonical)?.end;
  if (end !== undefined) {
    for (const match of view.text.slice(end, end + 1500).matchAll(theirSignature)) {
      const from = end + match.index + match[0].length - 64;
      client.signature = { text: match[1] ?? '', from: view.at(from), to: view.at(from + 64) };
      break;
    }
  }
  return {
    ...(server.canonicalRequest || server.stringToSign ? { server } : {}),
    ...(client.canonicalRequest || client.stringToSign ? { client } : {}),
  };
}
