import type { ComponentChildren } from 'preact';
import { isOn } from './form.ts';
import type { FormState } from './use-form.ts';

interface Props {
  state: FormState;
  name: string;
  disabled?: boolean;
  children: ComponentChildren;
}

/** A box to tick, with its label behind it. */
export function Check({ state: { form, change }, name, disabled = false, children }: Props) {
  return (
    <label class="check">
      <input
        type="checkbox"
        name={name}
        checked={isOn(form, name)}
        disabled={disabled}
        onChange={(event) => change(name, event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
