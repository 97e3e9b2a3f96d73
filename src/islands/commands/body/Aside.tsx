import type { Ref } from 'preact';
import { bodyFile } from '../../../commands/body.ts';
import { reveal } from '../../../commands/quote.ts';
import type { Tie } from '../../fields/Field.tsx';
import { CopyButton } from '../../triage/CopyButton.tsx';
import { beginning, editable } from './long.ts';
import { save } from './save.ts';

interface Props {
  tie: Tie;
  /** Where the text came from and its size: a sentence's words. */
  from: string;
  text: string;
  place: Ref<HTMLFieldSetElement>;
  onEdit: () => void;
  onRemove: () => void;
}

/** A body that is kept beside its field: what it is, how it begins, and what can be done with it. */
export function Aside({ tie, from, text, place, onEdit, onRemove }: Props) {
  const { id, 'aria-describedby': described } = tie;
  return (
    <fieldset
      id={id}
      class="aside"
      ref={place}
      tabIndex={-1}
      aria-labelledby={`${id}-aside`}
      {...(described && { 'aria-describedby': described })}
    >
      <p id={`${id}-aside`}>
        <b>{from}.</b> It is kept in the memory of this page and not in the field, where so long a text would
        slow down every key.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide text is scrolled with the keyboard */}
      <pre tabIndex={0}>
        <code>{reveal(beginning(text))}</code>
      </pre>
      <p class="tools">
        <button type="button" onClick={() => save(text, bodyFile)}>
          Save as {bodyFile}
        </button>
        <CopyButton text={text} label="Copy the body" />
        {text.length <= editable && (
          <button type="button" onClick={onEdit}>
            Edit it in the field
          </button>
        )}
        <button type="button" onClick={onRemove}>
          Remove the body
        </button>
      </p>
    </fieldset>
  );
}
