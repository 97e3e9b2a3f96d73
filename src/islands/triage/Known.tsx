import type { Known as KnownFact } from '../../case/case.ts';
import type { FactName } from '../../facts/vocabulary.ts';
import { labelOf, nameOf } from './label.ts';
import { showPlace } from './Places.tsx';
import { Prose } from './Prose.tsx';
import { shorten } from './shorten.ts';

interface Props {
  known: readonly KnownFact[];
  /** The facts on which the way so far depended. */
  trail: readonly FactName[];
  /** The text that the quotes are places of. */
  text: string;
  onChange: (fact: FactName) => void;
  /** Told which fact the reader looks at, with the pointer or the keyboard. */
  onLook: (fact: FactName | undefined) => void;
}

/** What is known so far: each fact with where it is from, the very characters if it was read. */
export function Known({ known, trail, ...others }: Props) {
  const used = known.filter(({ fact }) => trail.includes(fact));
  const rest = known.filter(({ fact }) => !trail.includes(fact));
  if (known.length === 0) return null;
  return (
    <div class="known">
      <h3>Known so far</h3>
      <Facts known={used} {...others} />
      {rest.length > 0 && (
        <details>
          <summary>Also read, and not needed yet</summary>
          <Facts known={rest} {...others} />
        </details>
      )}
    </div>
  );
}

function Facts({ known, text, onChange, onLook }: Omit<Props, 'trail'>) {
  return (
    <dl>
      {known.map(({ fact, value, source, quote }) => (
        <div
          key={fact}
          data-fact={fact}
          data-value={value}
          onPointerEnter={() => onLook(fact)}
          onPointerLeave={() => onLook(undefined)}
          onFocusIn={() => onLook(fact)}
          onFocusOut={() => onLook(undefined)}
        >
          <dt>
            <Prose text={nameOf(fact)} />
          </dt>
          <dd>
            <Prose text={labelOf(fact, value)} />{' '}
            <button type="button" class="change" onClick={() => onChange(fact)}>
              Change<span class="vh">: {nameOf(fact)}</span>
            </button>
            {source === 'evidence' && quote && (
              <>
                <button type="button" class="change" onClick={() => showPlace(fact)}>
                  Show<span class="vh"> where this was read: {nameOf(fact)}</span>
                </button>
                <q>
                  <code>{shorten(text.slice(quote.from, quote.to))}</code>
                </q>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
