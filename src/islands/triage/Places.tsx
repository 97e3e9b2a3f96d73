import type { Excerpt } from '../../evidence/excerpt.ts';
import type { FactName } from '../../facts/vocabulary.ts';
import { nameOf } from './label.ts';
import { Prose } from './Prose.tsx';

/** Shows the characters that a fact was read from: opens their section, and puts the keyboard there. */
export function showPlace(fact: FactName): void {
  const mark = document.querySelector<HTMLElement>(`.places mark[data-facts~="${fact}"]`);
  const section = mark?.closest('details');
  if (!mark || !section) return;
  section.open = true;
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: 'center' });
}

interface Props {
  excerpts: readonly Excerpt[];
  /** The fact that the reader looks at. */
  lit: FactName | undefined;
}

/** The lines that facts were read from, with their numbers, the characters marked, and without secrets. */
export function Places({ excerpts, lit }: Props) {
  if (excerpts.length === 0) return null;
  const files = [...Map.groupBy(excerpts, ({ file }) => file)];
  return (
    <details class="places" open>
      <summary>Where this was read</summary>
      {files.map(([file, lines]) => (
        <div key={file ?? ''}>
          {file && <p class="note">{file}</p>}
          <ol>
            {lines.map((line) => (
              <Line key={`${line.line}:${line.text}`} line={line} lit={lit} />
            ))}
          </ol>
        </div>
      ))}
    </details>
  );
}

interface LineProps {
  line: Excerpt;
  lit: FactName | undefined;
}

function Line({ line: { line, text, cut, marks }, lit }: LineProps) {
  const facts = [...new Set(marks.flatMap((mark) => mark.facts))];
  let at = 0;
  return (
    <li value={line}>
      <code>
        {cut.before && '…'}
        {marks.flatMap((mark) => {
          const before = text.slice(at, mark.from);
          at = mark.to;
          return [
            before,
            <mark
              key={mark.from}
              tabIndex={-1}
              data-facts={mark.facts.join(' ')}
              data-lit={lit && mark.facts.includes(lit) ? '' : undefined}
            >
              {text.slice(mark.from, mark.to)}
            </mark>,
          ];
        })}
        {text.slice(at)}
        {cut.after && '…'}
      </code>
      <small>
        <Prose text={facts.map((fact) => nameOf(fact).replace(/[?.]$/, '')).join('; ')} />
      </small>
    </li>
  );
}
