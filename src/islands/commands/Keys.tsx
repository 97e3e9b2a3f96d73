import type { RefObject } from 'preact';
import type { Credentials } from '../../signing/index.ts';
import { Field } from '../fields/Field.tsx';
import { Secret } from '../fields/Secret.tsx';
import type { Refusal } from './signer.ts';

export type KeyName = keyof Required<Credentials>;

const labels: Record<KeyName, string> = {
  accessKeyId: 'Access key ID',
  secretAccessKey: 'Secret access key',
  sessionToken: 'Session token',
};

interface Props {
  inputs: RefObject<Partial<Record<KeyName, HTMLInputElement | null>>>;
  refused: Refusal | undefined;
  onInput: () => void;
}

/** The fields for the keys. Their values stand in the inputs alone: no state, no attribute, no form around them. */
export function Keys({ inputs, refused, onInput }: Props) {
  return (
    <div class="fields">
      {(Object.keys(labels) as KeyName[]).map((name) => (
        <Field
          key={name}
          id={`c-${name}`}
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
                if (inputs.current) inputs.current[name] = input;
              }}
              onInput={onInput}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
