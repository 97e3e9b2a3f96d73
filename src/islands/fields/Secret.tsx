import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { asTyped, type Tie } from './Field.tsx';

interface Props {
  tie: Tie;
  name: string;
  /** What the button shows or hides, for those who don't see where it stands. */
  what: string;
  inputRef?: Ref<HTMLInputElement>;
  onInput?: (value: string) => void;
}

/**
 * An input for a secret. Its value is never given to it as an attribute or a property by the page, so that it stands in
 * nothing but the input itself.
 */
export function Secret({ tie, name, what, inputRef, onInput }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <span class="secret">
      <input
        {...tie}
        {...asTyped}
        name={name}
        {...(shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
        ref={inputRef ?? null}
        onInput={(event) => onInput?.(event.currentTarget.value)}
      />
      <button type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
        Show<span class="vh"> {what}</span>
      </button>
    </span>
  );
}
