import { useEffect, useRef } from 'preact/hooks';
import type { Target } from '../../facts/target.ts';
import { Answers } from './Answers.tsx';
import { Command } from './Command.tsx';
import { Prose } from './Prose.tsx';
import type { QuestionWords } from './words.ts';

interface Props {
  fact: string;
  words: QuestionWords;
  values: readonly string[];
  target: Target;
  onAnswer: (value: string) => void;
  /** Whether the question follows an answer, so that the keyboard belongs to it. */
  focus: boolean;
}

/** One question with its answers, "I don't know" last, and the way to find out. */
export function Question({ fact, words, values, target, onAnswer, focus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [fact]);
  return (
    <div class="question" data-fact={fact}>
      <h3 ref={heading} tabIndex={-1} id="triage-question">
        <Prose text={words.ask} />
      </h3>
      <Answers fact={fact} words={words} values={values} onAnswer={onAnswer} />
      <details key={fact}>
        <summary>How to find out</summary>
        <p>
          <Prose text={words.help} />
        </p>
        {words.command && <Command text={words.command} target={target} />}
      </details>
    </div>
  );
}
