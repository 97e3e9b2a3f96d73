import type { Finding, Side } from '../../signing/laboratory.ts';
import { Prose } from '../triage/Prose.tsx';
import { inWords } from './differ.ts';
import { partNames, sureness } from './say.ts';

interface Props {
  findings: readonly Finding[];
  /** The title of a cause, as its page has it. */
  titleOf: (cause: string) => string;
}

/** At least so many are shown at once, and all that are more than possible. */
const first = 3;

const SideText = ({ who, side }: { who: string; side: Side }) => (
  <li>
    {who}: <code>{inWords(side.text)}</code>
  </li>
);

function One({ finding, titleOf }: { finding: Finding; titleOf: Props['titleOf'] }) {
  const { part, name, sentence, client, server, causes, sure, settle } = finding;
  return (
    <li>
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
  );
}

/** What differs, or what may be the reason: in words, with the pages of the causes and what would tell. */
export function Findings({ findings, titleOf }: Props) {
  if (findings.length === 0) return null;
  const stronger = findings.filter(({ sure }) => sure !== 'possible').length;
  const shown = Math.max(first, stronger);
  const list = (some: readonly Finding[], start: number) => (
    <ol class="findings" start={start}>
      {some.map((finding) => (
        <One finding={finding} titleOf={titleOf} />
      ))}
    </ol>
  );
  const others = findings.slice(shown);
  return (
    <>
      {list(findings.slice(0, shown), 1)}
      {others.length > 0 && (
        <details>
          <summary>
            {others.length} further {others.length === 1 ? 'possibility' : 'possibilities'}
          </summary>
          {list(others, shown + 1)}
        </details>
      )}
    </>
  );
}
