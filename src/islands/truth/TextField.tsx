import type { ComponentChildren } from 'preact';
import { asTyped, Field } from '../fields/Field.tsx';
import type { FormState } from './use-form.ts';

interface Props {
  state: FormState;
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  problem?: string | undefined;
  placeholder?: string;
}

const idOf = (name: string): string => `t-${name.replace(':', '-')}`;

/** A line of text, with what is wrong with it. */
export function TextField({ state: { form, change }, name, label, hint, problem, placeholder }: Props) {
  return (
    <Field id={idOf(name)} label={label} hint={hint} problem={problem ? { text: problem } : undefined}>
      {(tie) => (
        <input
          {...tie}
          {...asTyped}
          name={name}
          placeholder={placeholder}
          value={String(form[name] ?? '') || undefined}
          onInput={(event) => change(name, event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface ChoiceProps {
  state: FormState;
  name: string;
  label: string;
  options: readonly (readonly [value: string, title: string])[];
}

/** One of several. */
export function SelectField({ state: { form, change }, name, label, options }: ChoiceProps) {
  return (
    <Field id={idOf(name)} label={label}>
      {(tie) => (
        <select
          {...tie}
          name={name}
          value={String(form[name] ?? '')}
          onChange={(event) => change(name, event.currentTarget.value)}
        >
          {options.map(([value, title]) => (
            <option key={value} value={value} selected={form[name] === value}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
