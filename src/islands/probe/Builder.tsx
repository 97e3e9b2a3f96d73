import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Facts } from '../../facts/vocabulary.ts';
import { formOfLink, linkOfForm, withoutTarget } from '../commands/form.ts';
import { factsForOtherUrl } from '../fields/stage.ts';
import { useTarget } from '../target/use-target.ts';
import { Fields } from './Fields.tsx';
import { build, type FieldName, type Form } from './form.ts';
import { Script } from './Script.tsx';

interface Props {
  /** What stood in the fields before the scripts ran. */
  typed?: Form;
  fragment?: string;
}

interface State {
  form: Form;
  facts: Facts;
  editing?: FieldName | undefined;
}

/** The form and the script that comes of it, written anew as the reader types. */
export function Builder({ typed = {}, fragment = '' }: Props) {
  // The first rendering is the one that the built page already shows; what was typed and linked comes right after.
  const [state, setState] = useState<State>({ form: {}, facts: {} });
  // What the script is built from: the state, a moment later.
  const [settled, setSettled] = useState(state);
  const latest = useRef(state);
  const waiting = useRef<number | undefined>(undefined);

  const change = (changes: Partial<State>) => {
    latest.current = { ...latest.current, ...changes };
    setState(latest.current);
  };
  const fill = (link: string, besides: Form) => {
    const { form, facts } = formOfLink(link);
    change({ form: { ...form, ...besides }, facts });
    setSettled(latest.current);
  };
  useEffect(() => {
    fill(fragment, { ...typed, ...latest.current.form });
  }, []);

  const type = (name: FieldName, text: string) => {
    const now = latest.current;
    change({
      form: { ...now.form, [name]: text },
      editing: name,
      ...(name === 'url' && { facts: factsForOtherUrl(now.facts) }),
    });
    clearTimeout(waiting.current);
    // A task of its own: the letter that was typed shows before the script follows.
    waiting.current = window.setTimeout(() => setSettled(latest.current), 0);
  };

  const built = useMemo(() => build(settled.form, settled.facts), [settled]);
  const round = useTarget({
    link: linkOfForm(built.request, settled.facts),
    fill: (link) => fill(link, withoutTarget(latest.current.form)),
    clear: () => fill('', withoutTarget(latest.current.form)),
  });
  return (
    <>
      <section class="request" aria-labelledby="p-request">
        <h2 id="p-request">The request</h2>
        <Fields
          round={round}
          form={state.form}
          built={built}
          editing={state.editing}
          onInput={type}
          onLeave={() => change({ editing: undefined })}
        />
      </section>
      <section class="commands" aria-labelledby="p-script">
        <h2 id="p-script">The script</h2>
        <p role="status" class="note">
          {built.probe
            ? 'It runs as it stands. Nothing of it leaves this page.'
            : 'Fill in the URL, and here it stands.'}
        </p>
        {built.probe && <Script probe={built.probe} form={built.form} />}
      </section>
    </>
  );
}
