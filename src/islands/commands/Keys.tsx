import { Field } from '../fields/Field.tsx';
import { Secret } from '../fields/Secret.tsx';
import type { HeldKeys, KeyName } from './held-keys.ts';
import type { Refusal } from './signer.ts';

const labels: Record<KeyName, string> = {
  accessKeyId: 'Access key ID',
  secretAccessKey: 'Secret access key',
  sessionToken: 'Session token',
};

const allKeys = Object.keys(labels) as KeyName[];

interface Props {
  held: HeldKeys;
  /** What the ids of the inputs begin with. */
  prefix?: string;
  /** All three, unless given. */
  names?: readonly KeyName[];
  refused?: Refusal | undefined;
  onInput: () => void;
}

/** The fields for the keys. Their values stand in the inputs alone: no state, no attribute, no form around them. */
export function Keys({ held, prefix = 'c', names = allKeys, refused, onInput }: Props) {
  return (
    <div class="fields" key={held.round}>
      {names.map((name) => (
        <Field
          key={name}
          id={`${prefix}-${name}`}
          label={labels[name]}
          wide
          problem={refused?.field === name ? refused : undefined}
          hint={name === 'sessionToken' ? 'Only for temporary keys, whose ID begins with ASIA.' : undefined}
        >
          {(tie) => (
            <Secret
              tie={tie}
              name={name}
              what={labels[name].toLowerCase()}
              inputRef={(input) => {
                held.inputs.current[name] = input;
              }}
              onInput={onInput}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
