/** The calls of a run against the requests that arrived. */
import type { RawHttp } from '../../signing/verify.ts';
import type { Finding } from '../finding.ts';
import { compare } from './compare.ts';
import { type Call, saidBy } from './said.ts';
import { keys } from './values.ts';

export interface Run {
  file: string;
  /** Where the calls read their files. */
  folder: string;
  /** The lines of the `curl` commands, in order. */
  lines: number[];
  calls: Call[];
  arrived: RawHttp[];
  temporary: boolean;
}

const { sessionToken, ...longTerm } = keys;

/** What is wrong, each finding with the line of its command. */
export function judge({ file, folder, lines, calls, arrived, temporary }: Run): Finding[] {
  const token = temporary ? { sessionToken } : {};
  const account = { ...longTerm, ...token, region: 'eu-west-1', service: 'execute-api', now: new Date() };
  const requests = [...arrived];
  const findings = calls.flatMap((call, index): Finding[] => {
    const line = lines[index];
    const at = { file, ...(line === undefined ? {} : { line }) };
    const read = saidBy(call, folder);
    if (!read) return [];
    const raw = requests.shift();
    if (read.unclear.length > 0) {
      const cure =
        'Keep to the options of CONTRIBUTING.md (Snippets), or teach test/content/calls/said.ts more';
      return [{ ...at, what: `it is not known what curl sends with ${read.unclear.join(' and ')}`, cure }];
    }
    if (!raw) return [{ ...at, what: 'curl sends nothing', cure: 'Mend its URL and its options' }];
    return compare(read.said, raw, account).map((found) => ({ ...at, ...found }));
  });
  if (requests.length === 0) return findings;
  const cure = 'Encode [, ], { and } in the URL: curl makes several URLs of them';
  return [...findings, { file, what: `curl sends ${requests.length} requests too many`, cure }];
}
