import words from 'virtual:words';
import type { Diagnosis } from '../../triage/diagnose.ts';
import { nameOf } from './label.ts';
import { Prose } from './Prose.tsx';

/** More than this says little: the list opens on demand. */
const fewEnough = 12;

const link = (slug: string, fragment: string): string => `/causes/${slug}/${fragment && `#${fragment}`}`;

interface Props {
  remaining: readonly string[];
  ruledOut: Diagnosis['ruledOut'];
  fragment: string;
}

/** The causes that remain, most frequent first, and those that were ruled out, each with the fact that did it. */
export function Remaining({ remaining, ruledOut, fragment }: Props) {
  const list = (
    <ol class="remaining">
      {remaining.map((slug) => (
        <li key={slug}>
          <a href={link(slug, fragment)}>{words.causes[slug]?.[0] ?? slug}</a>
        </li>
      ))}
    </ol>
  );
  return (
    <div class="remain">
      <div role="status">
        <h3>{remaining.length === 1 ? '1 cause remains' : `${remaining.length} causes remain`}</h3>
      </div>
      {remaining.length <= fewEnough ? (
        list
      ) : (
        <details>
          <summary>Show them, most frequent first</summary>
          {list}
        </details>
      )}
      {ruledOut.length > 0 && (
        <details class="ruled-out">
          <summary>{ruledOut.length} ruled out, and why</summary>
          <ul>
            {ruledOut.map(({ cause, because }) => (
              <li key={cause}>
                <a href={link(cause, '')}>{words.causes[cause]?.[0] ?? cause}</a>
                <small>
                  by: <Prose text={nameOf(because)} />
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
