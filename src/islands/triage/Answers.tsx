import { Prose } from './Prose.tsx';
import type { QuestionWords } from './words.ts';

interface Props {
  fact: string;
  words: QuestionWords;
  values: readonly string[];
  onAnswer: (value: string) => void;
}

/** The answers to a question, folded under headings where they are many; "I don't know" comes last. */
export function Answers({ fact, words, values, onAnswer }: Props) {
  const answer = (value: string) => (
    <li key={`${fact}=${value}`}>
      <button type="button" data-value={value} onClick={() => onAnswer(value)}>
        {value === 'unknown' ? 'I don’t know' : <Prose text={words.values[value] ?? value} />}
      </button>
    </li>
  );
  if (!words.groups) return <ul aria-labelledby="triage-question">{[...values, 'unknown'].map(answer)}</ul>;
  return (
    <div class="groups">
      {words.groups.map((group) => (
        <details key={`${fact}:${group.name}`}>
          <summary>
            <Prose text={group.name} />
          </summary>
          <ul>{group.values.filter((value) => values.includes(value)).map(answer)}</ul>
        </details>
      ))}
      <ul>{answer('unknown')}</ul>
    </div>
  );
}
