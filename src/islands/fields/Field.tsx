import type { ComponentChildren } from 'preact';
import type { Problem } from './problem.ts';

/** What ties an input to its label, its hint and its problem. */
export interface Tie {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

interface Props {
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  problem?: Problem | undefined;
  wide?: boolean;
  children: (tie: Tie) => ComponentChildren;
}

/** A labelled input with a hint below it, and what is wrong with its value beside it. */
export function Field({ id, label, hint, problem, wide, children }: Props) {
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label for={id}>{label}</label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(problem && { 'aria-invalid': 'true' }),
      })}
      {problem && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {problem.text}
        </p>
      )}
      {hint && (
        <p class="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** For every input that holds machine text: the browser keeps its hands off. */
export const asTyped = {
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: false,
} as const;
