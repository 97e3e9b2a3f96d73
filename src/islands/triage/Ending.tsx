import words from 'virtual:words';
import { useEffect, useRef } from 'preact/hooks';
import type { Target } from '../../facts/target.ts';
import type { FactName } from '../../facts/vocabulary.ts';
import { Command } from './Command.tsx';
import { Prose } from './Prose.tsx';

/** The end of the search: one cause, or an honest "undecided" with what would settle it. */
export function Ending({ cause, fragment }: { cause: string; fragment: string }) {
  const heading = useFocus(cause);
  const [title, summary] = words.causes[cause] ?? [cause, ''];
  return (
    <div class="ending" data-cause={cause}>
      <h3 ref={heading} tabIndex={-1}>
        The cause: {title}
      </h3>
      <p>
        <Prose text={summary} />
      </p>
      <p>
        <a class="go" href={`/causes/${cause}/${fragment && `#${fragment}`}`}>
          Prove it and fix it
        </a>
      </p>
    </div>
  );
}

interface UndecidedProps {
  settles: FactName | undefined;
  target: Target;
  onAsk: (fact: FactName) => void;
  left: number;
}

export function Undecided({ settles, target, onAsk, left }: UndecidedProps) {
  const heading = useFocus('undecided');
  const question = settles && words.questions[settles];
  return (
    <div class="ending" data-undecided>
      <h3 ref={heading} tabIndex={-1}>
        Not decided yet
      </h3>
      <p>
        {left === 0
          ? 'No cause fits everything that is known. One of these facts may be of another request, or older than the failure: change the doubtful one.'
          : 'What is known does not settle it. The causes that are left stand below, the most frequent first.'}
      </p>
      {settles && question && (
        <>
          <p>
            <strong>What would settle it: </strong>
            <Prose text={question.ask} /> <Prose text={question.help} />
          </p>
          {question.command && <Command text={question.command} target={target} />}
          <button type="button" onClick={() => onAsk(settles)}>
            Answer this now
          </button>
        </>
      )}
    </div>
  );
}

/** Moves the keyboard to a heading when what it is about changes. */
function useFocus(about: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [about]);
  return heading;
}
