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
  // What the likeliest answer is folded into stands first.
  const isFirst = (group: { values: readonly string[] }): boolean => group.values.includes(values[0] ?? '');
  const groups = [...words.groups].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  return (
    <div class="groups">
      {groups.map((group) => (
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
