import type { Finding, Side } from '../../signing/laboratory.ts';
import { Prose } from '../triage/Prose.tsx';
import { inWords } from './differ.ts';
import { partNames, sureness } from './say.ts';

interface Props {
  findings: readonly Finding[];
  /** The title of a cause, as its page has it. */
  titleOf: (cause: string) => string;
}

/** More possibilities than these help nobody. */
const most = 12;

const SideText = ({ who, side }: { who: string; side: Side }) => (
  <li>
    {who}: <code>{inWords(side.text)}</code>
  </li>
);

/** What differs, or what may be the reason: in words, with the pages of the causes and what would tell. */
export function Findings({ findings, titleOf }: Props) {
  if (findings.length === 0) return null;
  return (
    <ol class="findings">
      {findings.slice(0, most).map(({ kind, part, name, sentence, client, server, causes, sure, settle }) => (
        <li key={`${kind} ${name ?? ''} ${client?.from ?? ''} ${server?.from ?? ''}`}>
          <p>
            <b>{sureness[sure]}.</b> <Prose text={sentence} />
          </p>
          {(client || server) && (
            <ul class="sides" aria-label={`${partNames[part]}${name ? ` ${name}` : ''}`}>
              {client && <SideText who="Your client" side={client} />}
              {server && <SideText who="The server" side={server} />}
            </ul>
          )}
          {settle && (
            <p>
              <b>What would tell.</b> <Prose text={settle} />
            </p>
          )}
          <p>
            {causes.length === 1 ? 'Cause: ' : 'Causes: '}
            {causes.map((cause, index) => (
              <>
                {index > 0 && ' · '}
                <a href={`/causes/${cause}/`}>{titleOf(cause)}</a>
              </>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
