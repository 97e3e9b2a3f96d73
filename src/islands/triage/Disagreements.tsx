import type { Contradiction, Side } from '../../case/contradictions.ts';
import type { FactName } from '../../facts/vocabulary.ts';
import { labelOf, nameOf } from './label.ts';
import { Prose } from './Prose.tsx';
import { shorten } from './shorten.ts';

interface Props {
  contradictions: readonly Contradiction[];
  /** Facts about which the reader has decided. */
  settled: readonly FactName[];
  /** The text that the quotes are places of. */
  text: string;
  onTake: (fact: FactName, value: string) => void;
}

/** Where the evidence disagrees with itself or with an answer. The reader says what is true; nothing is decided silently. */
export function Disagreements({ contradictions, settled, text, onTake }: Props) {
  const open = contradictions.filter(({ fact }) => !settled.includes(fact));
  const decided = contradictions.filter(({ fact }) => settled.includes(fact));
  if (contradictions.length === 0) return null;
  const list = (some: readonly Contradiction[]) =>
    some.map((one) => (
      <div key={`${one.fact}=${one.against.value}`} data-fact={one.fact}>
        <p>
          <Prose text={nameOf(one.fact)} />
        </p>
        <ul>
          <Said fact={one.fact} side={one.counts} text={text} onTake={onTake} counts />
          <Said fact={one.fact} side={one.against} text={text} onTake={onTake} />
        </ul>
      </div>
    ));
  return (
    <section class="disagree" aria-labelledby="disagree-title">
      <h3 id="disagree-title">{titleOf(open)}</h3>
      {list(open)}
      {decided.length > 0 && (
        <details>
          <summary>{decided.length === 1 ? '1 decided by you' : `${decided.length} decided by you`}</summary>
          {list(decided)}
        </details>
      )}
    </section>
  );
}

function titleOf(open: readonly Contradiction[]): string {
  if (open.length === 0) return 'Your evidence disagreed, and you decided';
  return open.every(({ counts }) => counts.source === 'answer')
    ? 'Your evidence disagrees with your answer'
    : 'Your evidence disagrees';
}

interface SaidProps {
  fact: FactName;
  side: Side;
  text: string;
  onTake: Props['onTake'];
  counts?: boolean;
}

function Said({ fact, side: { value, source, quote }, text, onTake, counts = false }: SaidProps) {
  const label = labelOf(fact, value);
  return (
    <li>
      {source === 'answer' ? 'You answered: ' : 'Read: '}
      <b>
        <Prose text={label} />
      </b>
      {counts && ' (counts now)'}{' '}
      <button type="button" data-take={value} onClick={() => onTake(fact, value)}>
        {counts ? 'Keep this' : 'Take this'}
        <span class="vh">: {label}</span>
      </button>
      {quote && (
        <q>
          <code>{shorten(text.slice(quote.from, quote.to))}</code>
        </q>
      )}
    </li>
  );
}
