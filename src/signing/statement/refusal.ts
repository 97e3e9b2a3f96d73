import type { Refusal, RefusalKind } from './types.ts';
import type { View } from './view.ts';

const scopeWords =
  /Credential should be scoped (?:to a valid region|to correct service|with a valid terminator)|Date in Credential scope does not match/i;

/** AWS's words for each refusal, most telling first. */
const words: [RefusalKind, RegExp][] = [
  ['mismatch', /request signature we calculated does not match the signature you provided/i],
  ['expired', /Signature expired: ?(\d{8}T\d{6}Z) is now earlier than \d{8}T\d{6}Z \((\d{8}T\d{6}Z)/i],
  [
    'not-yet-current',
    /Signature not yet current: ?(\d{8}T\d{6}Z) is still later than \d{8}T\d{6}Z \((\d{8}T\d{6}Z)/i,
  ],
  ['scope', scopeWords],
  [
    'incomplete',
    /Authorization header requires |not a valid key=value pair|Invalid key=value pair|exactly 5 slash-delimited elements|must be a 'SignedHeader'/i,
  ],
  ['token-expired', /security token included in the request is expired|ExpiredToken/i],
  ['token-invalid', /security token included in the request is invalid|UnrecognizedClientException/i],
  ['missing-token', /Missing Authentication Token/i],
  ['forbidden', /"message"\s{0,4}:\s{0,4}"Forbidden"/i],
];

/** The parts of the scope that AWS names; `true` where it refuses a part without quoting it. */
function scopeOf(text: string): NonNullable<Refusal['scope']> {
  const scope: NonNullable<Refusal['scope']> = {};
  const region = /scoped to a valid region(?:, not '([^']{0,100})')?/i.exec(text);
  if (region) scope.region = region[1] ?? true;
  const service = /scoped to correct service: '[^']{0,60}'/i.exec(text);
  if (service) scope.service = true;
  const terminator = /valid terminator: 'aws4_request'(?:, not '([^']{0,100})')?/i.exec(text);
  if (terminator) scope.terminator = terminator[1] ?? true;
  const date = /Date in Credential scope does not match[^']{0,120}'(\d{0,8})'/i.exec(text);
  if (date) scope.date = date[1] ?? true;
  return scope;
}

/** Finds the refusal that tells most; of several alike the last. */
export function findRefusal({ text, at }: View): Refusal | undefined {
  for (const [kind, pattern] of words) {
    let last: RegExpMatchArray | undefined;
    let seen = 0;
    for (const match of text.matchAll(new RegExp(pattern, 'gi'))) {
      last = match;
      seen += 1;
      if (seen === 1000) break;
    }
    if (last?.index === undefined) continue;
    const [whole, requestTime, serverTime] = last;
    return {
      kind,
      from: at(last.index),
      to: at(last.index + whole.length),
      ...(requestTime && serverTime ? { requestTime, serverTime } : {}),
      ...(kind === 'scope'
        ? { scope: scopeOf(text.slice(last.index - 300 < 0 ? 0 : last.index - 300, last.index + 600)) }
        : {}),
    };
  }
  return undefined;
}
