/** The two sides as lines that stand beside each other. Pure: no DOM. */
import type { AlignedLine, Diagnosis, Part } from '../../signing/laboratory.ts';

const stringParts = ['algorithm', 'time', 'scope', 'canonical-hash'] as const satisfies readonly Part[];

/** The four lines of the two strings to sign; empty unless both are known. */
export function alignedStrings({ client, server }: Diagnosis): AlignedLine[] {
  const own = client?.stringToSign?.text;
  const theirs = server?.stringToSign;
  if (own === undefined || theirs === undefined) return [];
  const [ours, others] = [own.split('\n'), theirs.split('\n')];
  const longest = Math.min(Math.max(ours.length, others.length, stringParts.length), 12);
  return Array.from({ length: longest }, (_, index): AlignedLine => {
    const [one, other] = [ours[index], others[index]];
    return {
      part: stringParts[index] ?? 'blank',
      ...(one !== undefined && { client: one }),
      ...(other !== undefined && { server: other }),
      same: one === other,
    };
  });
}
