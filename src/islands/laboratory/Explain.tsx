import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Fields } from '../commands/Fields.tsx';
import { build, type FieldName, type Form, formOfLink, linkOfForm, withoutTarget } from '../commands/form.ts';
import { useHeldKeys } from '../commands/held-keys.ts';
import { Keys } from '../commands/Keys.tsx';
import { masked } from '../commands/masked.ts';
import { ShowKeys } from '../commands/ShowKeys.tsx';
import { forgetKeys, type Refusal } from '../commands/signer.ts';
import { useTarget } from '../target/use-target.ts';
import { type Explained, explainRequest } from './explain.ts';
import { OptionFields } from './OptionFields.tsx';
import { type OptionName, optionNames, readOptions, type Typed } from './options.ts';
import { Sent } from './Sent.tsx';
import { Steps } from './Steps.tsx';

/** The keys of AWS's own examples, published in its documentation and good for nothing. */
const exampleKeys = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: '',
};

interface Props {
  /** What stands in the fields before the scripts run, or what a link fills in. */
  typed: Form & Typed;
}

/** Signs a request that is described here, and shows each step. */
export function Explain({ typed }: Props) {
  // The first rendering is the one that the built page already shows.
  const [form, setForm] = useState<Form & Typed>({});
  const [editing, setEditing] = useState<string>();
  const [refused, setRefused] = useState<Refusal>();
  const [explained, setExplained] = useState<Explained>();
  const [shown, setShown] = useState(false);
  const [says, setSays] = useState('');
  const current = useRef(form);
  current.current = form;
  useEffect(() => {
    setForm((now) => ({ ...typed, ...now }));
  }, []);
  // A signature is for one request: no other may be taken for signed.
  useEffect(() => {
    if (!explained) return;
    setExplained(undefined);
    setSays('The request has changed. Sign it again.');
  }, [form]);
  // The keyboard goes to what has to be mended.
  useEffect(() => {
    if (refused) document.getElementById(`c-${refused.field}`)?.focus();
  }, [refused]);

  const held = useHeldKeys((told) => {
    setExplained(undefined);
    setShown(false);
    setRefused(undefined);
    setSays(told);
    void forgetKeys();
  });
  const built = useMemo(() => build(form), [form]);
  const round = useTarget({
    link: linkOfForm(built, {}),
    fill: (link) => setForm((now) => ({ ...withoutTarget(now), ...formOfLink(link).form })),
    clear: () => setForm(withoutTarget),
  });
  const { options, problems } = useMemo(() => readOptions(form), [form]);

  const type = (name: FieldName | OptionName, text: string) => {
    setForm((now) => ({ ...now, [name]: text }));
    setEditing(name);
    setRefused(undefined);
  };
  const sign = async () => {
    setSays('');
    setEditing(undefined);
    const wrong = optionNames.find((name) => problems[name]);
    if (wrong) return setRefused({ field: wrong, text: problems[wrong]?.text ?? '' });
    const began = held.moment();
    const outcome = await explainRequest(built.input, options, held.read());
    // Forgotten while it was being signed: nothing of it may stay, the derived key neither.
    if (held.moment() !== began) return forgetKeys();
    if (current.current !== form) return;
    if ('text' in outcome) {
      setExplained(undefined);
      return setRefused(outcome);
    }
    setRefused(undefined);
    setExplained(outcome);
    setSays('Signed. The steps follow.');
  };
  const fillIn = () => {
    for (const [name, key] of Object.entries(exampleKeys)) {
      const input = held.inputs.current[name as keyof typeof exampleKeys];
      if (input) input.value = key;
    }
    setRefused(undefined);
  };
  const display = (text: string) => (explained && !shown ? masked(text, explained.keys) : text);
  return (
    <section class="explain" id="sign" aria-labelledby="l-sign">
      <h2 id="l-sign">Sign a request and see each step</h2>
      <div class="request">
        <Fields
          round={round}
          form={form}
          built={built}
          editing={editing as FieldName | undefined}
          refused={refused}
          onInput={type}
          onLeave={() => setEditing(undefined)}
          without="origin"
        />
        <h3>The signature</h3>
        <OptionFields typed={form} refused={refused} onInput={type} />
        <h3>The keys</h3>
        <p class="note">
          They stay in the memory of this page: sent nowhere, stored nowhere, in no link, and gone when you
          leave the page or hide it for ten minutes. To look at the steps, the keys of AWS’s own examples will
          do.
        </p>
        <Keys held={held} refused={refused} onInput={() => setRefused(undefined)} />
        <p class="tools">
          <button type="button" class="go" onClick={sign}>
            Sign and show each step
          </button>
          <button type="button" onClick={fillIn}>
            Fill in AWS’s example keys
          </button>
          <button type="button" onClick={held.forget}>
            Forget the keys
          </button>
        </p>
        {refused?.field === 'sign' && (
          <p class="problem" role="alert">
            {refused.text}
          </p>
        )}
        <p role="status">{says}</p>
      </div>
      <div class="shown">
        {explained ? (
          <>
            <ShowKeys shown={shown} onChange={setShown} />
            <Steps explained={explained} display={display} />
            <Sent explained={explained} display={display} />
          </>
        ) : (
          <p class="note">
            Here stand the steps: the hash of the body, the canonical request line by line, the string to
            sign, the derived key, the signature, and what to send.
          </p>
        )}
      </div>
    </section>
  );
}
