import type { Known as KnownFact } from '../../case/case.ts';
import type { FactName } from '../../facts/vocabulary.ts';
import { labelOf, nameOf } from './label.ts';
import { Prose } from './Prose.tsx';

interface Props {
  known: readonly KnownFact[];
  /** The facts on which the way so far depended. */
  trail: readonly FactName[];
  text: string;
  onChange: (fact: FactName) => void;
}

/** How much of a quote is shown: enough to find it again. */
const longestQuote = 140;

const shorten = (quote: string): string =>
  quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote;

/** What is known so far: each fact with where it is from, the very characters if it was read. */
export function Known({ known, trail, text, onChange }: Props) {
  const used = known.filter(({ fact }) => trail.includes(fact));
  const rest = known.filter(({ fact }) => !trail.includes(fact));
  if (known.length === 0) return null;
  return (
    <div class="known">
      <h3>Known so far</h3>
      <Facts known={used} text={text} onChange={onChange} />
      {rest.length > 0 && (
        <details>
          <summary>Also read, and not needed yet</summary>
          <Facts known={rest} text={text} onChange={onChange} />
        </details>
      )}
    </div>
  );
}

function Facts({ known, text, onChange }: Omit<Props, 'trail'>) {
  return (
    <dl>
      {known.map(({ fact, value, source, quote }) => (
        <div key={fact} data-fact={fact} data-value={value}>
          <dt>
            <Prose text={nameOf(fact)} />
          </dt>
          <dd>
            <Prose text={labelOf(fact, value)} />{' '}
            <button type="button" class="change" onClick={() => onChange(fact)}>
              Change<span class="vh">: {nameOf(fact)}</span>
            </button>
            {source === 'evidence' && quote && (
              <q>
                <code>{shorten(text.slice(quote.from, quote.to))}</code>
              </q>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
