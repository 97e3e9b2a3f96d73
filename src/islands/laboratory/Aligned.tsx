import type { AlignedLine } from '../../signing/laboratory.ts';
import { differ, inWords, type Parts, shortened, shortLine } from './differ.ts';
import { partNames } from './say.ts';
import { Visible } from './Visible.tsx';

interface Props {
  title: string;
  id: string;
  lines: readonly AlignedLine[];
  /** Where the server's side comes from. */
  serverIs: string;
}

/** More lines than these are not shown. */
const most = 200;

function Marked({ parts }: { parts: Parts }) {
  const { before, differs, after } = shortened(parts);
  return (
    <code>
      <Visible text={before} />
      <mark>{differs === '' ? <i class="named">⟨nothing⟩</i> : <Visible text={differs} />}</mark>
      <Visible text={after} />
    </code>
  );
}

const Whole = ({ text }: { text: string | undefined }) =>
  text === undefined ? (
    <i class="named">⟨no such line⟩</i>
  ) : text === '' ? (
    <i class="named">⟨empty⟩</i>
  ) : (
    <code>
      <Visible text={shortLine(text)} />
    </code>
  );

/** As the comparison masks the value of a token or an API key. */
const isMasked = /^[\w-]{1,40}:\(\d+ characters\)$|=\(masked\)/;
const hash = /^[0-9a-f]{64}$/i;

/** The difference in words: marks alone say nothing to who can’t see them. */
function inSentence({ client = '', server = '' }: AlignedLine, own: Parts, theirs: Parts): string {
  const at = `From character ${own.before.length + 1} on`;
  if (isMasked.test(client) || isMasked.test(server)) return 'The value is a secret, and not shown.';
  if (hash.test(client) && hash.test(server)) return 'The texts that were hashed differ.';
  return `${at}: ${inWords(own.differs)} at your client, ${inWords(theirs.differs)} at the server.`;
}

function Differing({ line, serverIs }: { line: AlignedLine; serverIs: string }) {
  const { client, server } = line;
  const both = client !== undefined && server !== undefined;
  const [own, theirs] = differ(client ?? '', server ?? '');
  return (
    <>
      <dl>
        <dt>Your client</dt>
        <dd>{both ? <Marked parts={own} /> : <Whole text={client} />}</dd>
        <dt>{serverIs}</dt>
        <dd>{both ? <Marked parts={theirs} /> : <Whole text={server} />}</dd>
      </dl>
      {both && <small>{inSentence(line, own, theirs)}</small>}
    </>
  );
}

/** Two texts, line by line: each line says in words whether it differs, and where. */
export function Aligned({ title, id, lines, serverIs }: Props) {
  if (lines.length === 0) return null;
  const differing = lines.filter(({ same }) => !same).length;
  return (
    <section class="step" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p class="note">
        {differing === 0 ? 'Equal, line by line.' : `${differing} of ${lines.length} lines differ.`}{' '}
        Characters that can’t be seen are named in ⟨ ⟩.
      </p>
      <ol class="lines">
        {lines.slice(0, most).map((line) => (
          <li class={line.same ? undefined : 'differs'}>
            <b>
              {partNames[line.part]}
              {line.name && (
                <>
                  {' '}
                  <code>{line.name}</code>
                </>
              )}
            </b>{' '}
            <span class="verdict-of">{line.same ? 'same' : 'differs'}</span>
            {line.same ? <Whole text={line.client} /> : <Differing line={line} serverIs={serverIs} />}
          </li>
        ))}
      </ol>
      {lines.length > most && <p class="note">{lines.length - most} lines more are not shown.</p>}
    </section>
  );
}
