import type { Refusal } from '../commands/signer.ts';
import { asTyped, Field } from '../fields/Field.tsx';
import type { OptionName, Typed } from './options.ts';

interface Props {
  typed: Typed;
  /** Told when the reader signs: a message that comes when a field is left would move the button away from the pointer. */
  refused: Refusal | undefined;
  onInput: (name: OptionName, text: string) => void;
}

type Event = { currentTarget: { value: string } };

const inputs: [name: OptionName, label: string, hint: string][] = [
  ['service', 'Service', 'execute-api for every API of API Gateway.'],
  ['time', 'Time of signing, UTC', 'Such as 20261122T101500Z. Empty: now.'],
  ['offset', 'Clock ahead by, seconds', 'What the client’s clock is wrong by; below zero if it is behind.'],
];

/** Form, service, time: what a signature is made with besides the request and the keys. */
export function OptionFields({ typed, refused, onInput }: Props) {
  const events = (name: OptionName) => ({
    name,
    onInput: (event: Event) => onInput(name, event.currentTarget.value),
  });
  const shown =
    typed.form === 'query'
      ? [...inputs, ['expires', 'Good for, seconds', 'At most 604800, a week. Empty: 300.'] as const]
      : inputs;
  return (
    <div class="fields">
      <Field id="c-form" label="Where the signature stands" wide>
        {(tie) => (
          <select {...tie} {...events('form')} value={typed.form || undefined}>
            <option value="header">In the Authorization header</option>
            <option value="query">In the query: a presigned URL</option>
          </select>
        )}
      </Field>
      {shown.map(([name, label, hint]) => (
        <Field
          key={name}
          id={`c-${name}`}
          label={label}
          hint={hint}
          problem={refused?.field === name ? refused : undefined}
        >
          {(tie) => <input {...tie} {...asTyped} {...events(name)} value={typed[name] || undefined} />}
        </Field>
      ))}
    </div>
  );
}
