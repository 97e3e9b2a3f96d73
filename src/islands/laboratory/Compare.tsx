import { useRef, useState } from 'preact/hooks';
import type { Given } from '../../signing/laboratory.ts';
import { useHeldKeys } from '../commands/held-keys.ts';
import { Keys } from '../commands/Keys.tsx';
import { asTyped, Field } from '../fields/Field.tsx';
import { compare, type Outcome, type Pasted } from './compare.ts';
import { Diagnosed } from './Diagnosed.tsx';

interface Props {
  titleOf: (cause: string) => string;
}

const boxes: [name: keyof Pasted, label: string, hint: string][] = [
  [
    'refused',
    'What was refused: the answer, best with its headers',
    'The long form, “The Canonical String for this request should have been…”, tells the most. The short one will do.',
  ],
  [
    'sent',
    'What was sent or signed',
    'The output of curl -v, the raw request with its Authorization header, a presigned URL, or the debug log of an SDK or the AWS CLI.',
  ],
];

/** Whether a result could have come about without the secret as well. */
const isWithoutSecret = (outcome: Outcome): boolean =>
  !('diagnosis' in outcome) ||
  (outcome.diagnosis.signatureMatches === undefined && outcome.diagnosis.basis !== 'search');

/** Says what the client signed otherwise than the server. It needs no key. */
export function Compare({ titleOf }: Props) {
  // Not state: a text of a million characters need not be rendered again with each letter.
  const areas = useRef<{ [name in keyof Pasted | 'body']?: HTMLTextAreaElement | null }>({});
  const [outcome, setOutcome] = useState<Outcome>();
  const [changed, setChanged] = useState(false);
  const [told, setTold] = useState('');
  const runs = useRef(0);
  const held = useHeldKeys((says) => {
    runs.current += 1;
    setTold(says);
    // What was found with the secret goes with it.
    setOutcome((now) => (now && isWithoutSecret(now) ? now : undefined));
  });
  const textOf = (name: keyof Pasted | 'body') => areas.current[name]?.value ?? '';
  const change = () => {
    if (outcome) setChanged(true);
    setTold('');
  };
  const run = async () => {
    runs.current += 1;
    const own = runs.current;
    const { accessKeyId, secretAccessKey, sessionToken } = held.read();
    const credentials = {
      secretAccessKey,
      ...(accessKeyId && { accessKeyId }),
      ...(sessionToken && { sessionToken }),
    };
    const given: Given = {
      ...(secretAccessKey && { credentials }),
      ...(textOf('body') && { body: textOf('body') }),
    };
    const result = await compare({ refused: textOf('refused'), sent: textOf('sent') }, given);
    // Another run, or a forgetting, came after it.
    if (own !== runs.current) return;
    setOutcome(result);
    setChanged(false);
    setTold('');
  };
  const clear = () => {
    for (const area of Object.values(areas.current)) if (area) area.value = '';
    held.forget();
    setOutcome(undefined);
    setTold('Everything is cleared.');
  };
  return (
    <section class="compare" id="compare" aria-labelledby="l-compare">
      <h2 id="l-compare">Compare a refused signature</h2>
      <div class="pasted">
        {boxes.map(([name, label, hint]) => (
          <Field key={name} id={`l-${name}`} label={label} hint={hint} wide>
            {(tie) => (
              <textarea
                {...tie}
                {...asTyped}
                name={name}
                rows={6}
                ref={(area) => {
                  areas.current[name] = area;
                }}
                onInput={change}
              />
            )}
          </Field>
        ))}
        <details>
          <summary>Add the body, or check with the secret key</summary>
          <Field
            id="l-body"
            label="The body as it was sent"
            hint="If the paste does not show it; curl -v never does."
            wide
          >
            {(tie) => (
              <textarea
                {...tie}
                {...asTyped}
                name="body"
                rows={3}
                ref={(area) => {
                  areas.current.body = area;
                }}
                onInput={change}
              />
            )}
          </Field>
          <p class="note">
            With the secret key the signature is computed here and compared. It stays in the memory of this
            page and is gone when you leave the page or hide it for ten minutes.
          </p>
          <Keys held={held} prefix="l" names={['secretAccessKey', 'sessionToken']} onInput={change} />
          <p class="tools">
            <button type="button" onClick={held.forget}>
              Forget the secret
            </button>
          </p>
        </details>
        <p class="tools">
          <button type="button" class="go" onClick={run}>
            Compare
          </button>
          <button type="button" onClick={clear}>
            Clear
          </button>
        </p>
      </div>
      <Diagnosed outcome={outcome} told={told} changed={changed} titleOf={titleOf} />
    </section>
  );
}
