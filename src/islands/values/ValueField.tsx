import { type VariableName, variables } from '../../commands/variables.ts';
import { vocabulary } from '../../facts/vocabulary.ts';
import { asTyped, Field, type Tie } from '../fields/Field.tsx';
import { Secret } from '../fields/Secret.tsx';
import { isSecret, type Value } from './values.ts';

interface Props {
  name: VariableName;
  value: Value | undefined;
  isEditing: boolean;
  onInput: (text: string) => void;
  onLeave: () => void;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The field of one variable: what it means, an example, and what is wrong with the value. */
export function ValueField({ name, value, isEditing, onInput, onLeave }: Props) {
  const { means, example } = variables[name];
  const { shown = '', problem, derived } = value ?? {};
  const input = (tie: Tie) => {
    const events = {
      onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
      onChange: onLeave,
    };
    if (isSecret(name)) return <Secret tie={tie} name={name} what={means} onInput={onInput} />;
    if (name !== 'METHOD')
      return <input {...tie} {...asTyped} name={name} value={shown || undefined} {...events} />;
    return (
      <select {...tie} name={name} value={shown || undefined} {...events}>
        <option value="">Choose</option>
        {vocabulary.method.map((method) => (
          <option key={method}>{method}</option>
        ))}
      </select>
    );
  };
  return (
    <Field
      id={`v-${name}`}
      wide={name === 'URL'}
      label={
        <>
          {capital(means.replace(/^the /, ''))} <code>{name}</code>
        </>
      }
      hint={
        derived ? (
          <>
            The other fields say <code>{derived}</code>.
          </>
        ) : name === 'METHOD' ? undefined : (
          <>
            Such as <code>{example}</code>
          </>
        )
      }
      problem={problem?.unfinished && isEditing ? undefined : problem}
    >
      {input}
    </Field>
  );
}
