/** What a probe's block says besides its requests: what was asked for, and what the credentials are. */
import { type Finding, finding } from '../../reading.ts';
import { type BlockLine, quoteOfLine } from './probe-output-lines.ts';

export interface Told {
  /** The verb that the caller states, and the characters that say it. */
  method?: { value: string; line: BlockLine };
  url?: string;
  stage?: string;
  origin?: string;
  /** Some credential was to be sent and was not there. */
  isUnset: boolean;
  /** The stages were looked up: what the set-up says of them is surer than what an address looks like. */
  hasStages: boolean;
}

/** Reads the first lines of a block. */
export function toldBy(lines: readonly BlockLine[]): Told {
  const find = (pattern: RegExp): { line: BlockLine; found: RegExpExecArray } | undefined => {
    for (const line of lines) {
      const found = pattern.exec(line.text);
      if (found) return { line, found };
    }
    return undefined;
  };
  const stated = find(/^stated ([A-Z]{3,10}) (https?:\/\/\S{1,8000})$/);
  const stage = find(/^stage (\S{1,128})$/)?.found[1];
  const origin = find(/^origin (\S{1,300})$/)?.found[1];
  return {
    ...(stated?.found[1] && { method: { value: stated.found[1], line: stated.line } }),
    ...(stated?.found[2] && { url: stated.found[2] }),
    ...(stage && { stage }),
    ...(origin && { origin }),
    hasStages: find(/^\$ aws apigateway(?:v2)? get-stages/) !== undefined,
    isUnset: find(/^credential \S{1,100} from \w{1,100}: (?:not set|set; length 0)/) !== undefined,
  };
}

/** Up to so many seconds two clocks that go right may differ on the way. */
const tolerance = 60;
/** AWS refuses a signature that is five minutes away from its own time. */
const refusedFrom = 300;

/** What the credentials show, `now` being the server's clock in milliseconds. */
export function readCredentials(lines: readonly BlockLine[], now: number | undefined): Finding[] {
  return lines.flatMap((line) => {
    const told =
      /^credential (\S{1,100}) from \w{1,100}: set; length (\S{1,20}(?: or more)?); ends ([a-z ]{5,12}); kind ([a-z-]{3,20});(.*)$/s.exec(
        line.text,
      );
    if (!told) return [];
    const [, header = '', , , kind = '', claims = ''] = told;
    const quote = quoteOfLine(line, 0, line.text.length - claims.length);
    if (kind === 'empty')
      return [
        header === 'x-api-key'
          ? finding('apiKeySent', 'empty', quote)
          : finding('credentialSent', 'empty', quote),
      ];
    return kind === 'jwt' && now !== undefined ? readTimes(line, claims, now / 1000) : [];
  });
}

/** Whether a token's time has passed or not come (RFC 7519 4.1.4, 4.1.5). */
function readTimes(line: BlockLine, claims: string, now: number): Finding[] {
  const claim = (name: string): { value: number; quote: Finding['quote'] } | undefined => {
    const found = new RegExp(` ${name}=(\\d{1,12})(?=[ .]|$)`).exec(claims);
    if (!found) return undefined;
    const from = line.text.length - claims.length + found.index + 1;
    return { value: Number(found[1]), quote: quoteOfLine(line, from, from + found[0].length - 1) };
  };
  const [end, start, made] = [claim('exp'), claim('nbf'), claim('iat')];
  const findings: Finding[] = [];
  if (end && end.value < now) findings.push(finding('tokenProblem', 'expired', end.quote));
  else if (start && start.value > now + tolerance)
    findings.push(finding('tokenProblem', 'expired', start.quote));
  if (made) findings.push(finding('tokenFresh', now - made.value < refusedFrom ? 'yes' : 'no', made.quote));
  return findings;
}

/** Whether the machine's clock is the server's. Both in milliseconds. */
export function readClock(local: number, server: number, quote: Finding['quote']): Finding[] {
  const apart = Math.abs(local - server) / 1000;
  if (apart > refusedFrom) return [finding('signingClock', 'wrong', quote)];
  return apart < tolerance ? [finding('signingClock', 'right', quote)] : [];
}
