/** The probe: one read-only script for a reader's own request, whose output is pasted back. */
import { contentOf } from './content.ts';
import { pythonScript } from './python.ts';
import { shScript } from './sh.ts';
import type { Probe, ProbeForm, ProbeInput } from './types.ts';

export type { Credential, Probe, ProbeForm, ProbeInput } from './types.ts';

/** How a script is run, and under which name it is saved. */
export const runs: Record<ProbeForm, { file: string; command: string; needs: string }> = {
  sh: { file: 'gatewhy-probe.sh', command: 'sh gatewhy-probe.sh', needs: 'curl 7.55 or newer, and awk' },
  python: { file: 'gatewhy-probe.py', command: 'python3 gatewhy-probe.py', needs: 'Python 3.8 or newer' },
};

/**
 * The script for a request. Pure. Throws `CommandRefused` with the reason where there can be none: no URL, a secret in
 * the place of a variable's name.
 */
export function probe(input: ProbeInput, form: ProbeForm = 'sh'): Probe {
  const content = contentOf(input);
  return {
    text: form === 'sh' ? shScript(content) : pythonScript(content),
    plan: content.plan,
    warnings: warningsOf(input),
  };
}

/** The script as one command for a terminal, without a file: the shell reads it up to the last line. */
export function atOnce(text: string, form: ProbeForm): string {
  const reader = form === 'sh' ? 'sh' : 'python3 -';
  return `${reader} <<'GATEWHY_PROBE'\n${text}GATEWHY_PROBE`;
}

function warningsOf({ target, credentials }: ProbeInput): string[] {
  const warnings: string[] = [];
  if (!target.method) warnings.push('The method is not known: GET is assumed. State yours.');
  if (credentials === undefined)
    warnings.push(
      'It is not stated which credentials the request carries: none is sent, and nothing is concluded from that.',
    );
  return warnings;
}
