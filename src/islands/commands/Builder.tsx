import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Facts } from '../../facts/vocabulary.ts';
import { factsForOtherUrl } from '../fields/stage.ts';
import { useTarget } from '../target/use-target.ts';
import { CopyButton } from '../triage/CopyButton.tsx';
import { Commands } from './Commands.tsx';
import { Fields } from './Fields.tsx';
import { build, type FieldName, type Form, formOfLink, linkOfForm, withoutTarget } from './form.ts';
import { Sign } from './Sign.tsx';
import type { Refusal } from './signer.ts';

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

/** From this size on the commands wait for a pause in the typing, of so many milliseconds. */
const large = 4000;
const pause = 150;

/** The form and what comes of it: every command, rebuilt as the reader types. */
export function Builder({ typed = {}, fragment = '' }: Props) {
  // The first rendering is the one that the built page already shows; what was typed and linked comes right after.
  const [state, setState] = useState<State>({ form: {}, facts: {} });
  // What the commands are built from: the state, a moment later.
  const [settled, setSettled] = useState(state);
  const [refused, setRefused] = useState<Refusal>();
  const latest = useRef(state);
  const waiting = useRef<number | undefined>(undefined);
  const { form, facts, editing } = state;

  const change = (changes: Partial<State>) => {
    latest.current = { ...latest.current, ...changes };
    setState(latest.current);
  };
  const fill = (link: string, besides: Form) => {
    const linked = formOfLink(link);
    change({ form: { ...linked.form, ...besides }, facts: linked.facts });
    setSettled(latest.current);
  };
  useEffect(() => {
    // Whatever was typed since the form came alive is the latest.
    fill(fragment, { ...typed, ...latest.current.form });
  }, []);
  // The keyboard goes to what has to be mended.
  useEffect(() => {
    if (refused) document.getElementById(`c-${refused.field}`)?.focus();
  }, [refused]);

  const type = (name: FieldName, text: string) => {
    const now = latest.current;
    const form = { ...now.form, [name]: text };
    change({ form, editing: name, ...(name === 'url' && { facts: factsForOtherUrl(now.facts) }) });
    setRefused(undefined);
    clearTimeout(waiting.current);
    const size = (form.body?.length ?? 0) + (form.headers?.length ?? 0);
    // A task of its own even for a short form: the letter that was typed shows before the commands follow.
    waiting.current = window.setTimeout(() => setSettled(latest.current), size < large ? 0 : pause);
  };

  const built = useMemo(() => build(settled.form, settled.facts), [settled]);
  const link = linkOfForm(built, facts);
  const others = () => withoutTarget(latest.current.form);
  const round = useTarget({
    link,
    fill: (address) => fill(address, others()),
    clear: () => fill('', others()),
  });
  const known = link !== '';
  // The same element at every key until there is something new: nothing of it is looked at again.
  const shown = useMemo(() => <Commands input={built.input} known={known} />, [built, known]);
  return (
    <>
      <section class="request" aria-labelledby="c-request">
        <h2 id="c-request">The request</h2>
        <Fields
          round={round}
          form={form}
          built={built}
          editing={editing}
          refused={refused}
          onInput={type}
          onLeave={() => change({ editing: undefined })}
        />
        {link && (
          <p class="tools">
            <CopyButton
              label="Copy a link to this request"
              text={`${location.origin}${location.pathname}#${link}`}
            />
            <small>It holds the address, method, origin and kind of API: no header, no body, no key.</small>
          </p>
        )}
      </section>
      {shown}
      <Sign input={built.input} refused={refused} onRefused={setRefused} />
    </>
  );
}
