import { sha256Hex } from '../hash.ts';
import type { DifferenceKind } from './kinds.ts';
import { signerOf } from './search.ts';
import { basicTime, millisecondsOf, type Parts, textOf } from './server.ts';
import { parseStringToSign } from './string-to-sign.ts';

const regions = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'eu-west-1',
  'eu-west-2',
  'eu-central-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
];
const services = ['execute-api', 'apigateway', 's3', 'lambda', 'iam', 'sts', 'es'];
const seconds = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];

const shifted = (time: string, shift: number): string | undefined => {
  const at = millisecondsOf(time);
  return Number.isNaN(at) ? undefined : basicTime(new Date(at + shift * 1000));
};

/**
 * Looks for a mistake in the string to sign itself, with the secret: another algorithm, time or scope than in the
 * request. The key may have been derived for the right scope or for the wrong one.
 */
export async function searchString(
  right: Parts,
  base: string,
  secret: string,
  signature: string,
): Promise<DifferenceKind | undefined> {
  const { date, region, service, terminator, ...lines } = parseStringToSign(base);
  const [algorithm, time] = [lines.algorithm.text, lines.time.text];
  const hash = await sha256Hex(textOf(right));
  const scope = [date, region, service, terminator];
  const makes = async (head: string, at: string, parts: readonly string[], last = hash) => {
    const text = [head, at, parts.join('/'), last].join('\n');
    for (const key of [scope, parts])
      if ((await (await signerOf(secret, key))(text)) === signature) return true;
    return false;
  };
  for (const head of ['AWS4-HMAC-SHA-256', 'AWS4-HMAC-SHA1', 'AWS4', 'HMAC-SHA256', 'aws4-hmac-sha256'])
    if (head !== algorithm && (await makes(head, time, scope))) return 'algorithm-differs';
  for (const shift of seconds) {
    const at = shifted(time, shift);
    if (at === undefined) break;
    if (await makes(algorithm, at, scope)) return 'time-differs';
    const dated = right.lines.map((line) => (line === `x-amz-date:${time}` ? `x-amz-date:${at}` : line));
    if (await makes(algorithm, at, scope, await sha256Hex(textOf({ ...right, lines: dated }))))
      return 'date-changed';
  }
  for (const shift of [-86_400, 86_400]) {
    const day = shifted(time, shift)?.slice(0, 8) ?? '';
    if (await makes(algorithm, time, [day, region, service, terminator])) return 'scope-date';
  }
  for (const other of regions)
    if (other !== region && (await makes(algorithm, time, [date, other, service, terminator])))
      return 'scope-region';
  for (const other of services)
    if (other !== service && (await makes(algorithm, time, [date, region, other, terminator])))
      return 'scope-service';
  for (const other of ['aws_request', 'aws4', 'aws4-request', ''])
    if (await makes(algorithm, time, [date, region, service, other])) return 'scope-terminator';
  return undefined;
}
