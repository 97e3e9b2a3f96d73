import words from 'virtual:words';
import { useState } from 'preact/hooks';
import type { Facts } from '../../facts/vocabulary.ts';

/** Loaded when a reply is pasted: it reads evidence, which takes every reader there is. */
const load = () => import('../../case/reply.ts');

interface Props {
  known: Facts;
  /** What the customer was asked. */
  message: string;
  onReply: (answers: Facts) => void;
}

/** Where the customer's reply is pasted, to go on from what it says. */
export function Reply({ known, message, onReply }: Props) {
  const [reply, setReply] = useState('');
  const [said, setSaid] = useState('');
  const take = async (): Promise<void> => {
    const { factsOfReply } = await load();
    const answers = factsOfReply(reply, known, (fact) => words.questions[fact], message);
    const count = Object.keys(answers).length;
    if (count === 0) {
      setSaid(
        'No answer was understood. Begin a line with “Answer 1:” and the letter or the words of the answer.',
      );
      return;
    }
    setReply('');
    setSaid(count === 1 ? 'One answer was taken over.' : `${count} answers were taken over.`);
    onReply(answers);
  };
  return (
    <div class="also">
      <label for="customer-reply">The customer’s reply</label>
      <textarea
        id="customer-reply"
        rows={3}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        value={reply}
        onFocus={() => void load()}
        onInput={(event) => setReply(event.currentTarget.value)}
      />
      <p class="reply">
        <button type="button" onClick={take}>
          Go on from this reply
        </button>
        <span class="note" role="status">
          {said}
        </span>
      </p>
    </div>
  );
}
