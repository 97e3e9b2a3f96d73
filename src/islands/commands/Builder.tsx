import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formsOf, type GroupName, groups } from '../../commands/groups.ts';
import type { Route } from '../../commands/routes/route.ts';
import { titles } from '../../commands/types.ts';
import type { Facts } from '../../facts/vocabulary.ts';
import { factsForOtherUrl } from '../fields/stage.ts';
import { CopyButton } from '../triage/CopyButton.tsx';
import { Fields } from './Fields.tsx';
import { build, type FieldName, type Form, formOfLink, linkOfForm } from './form.ts';
import { Groups } from './Groups.tsx';
import { NotOffered } from './NotOffered.tsx';
import { Offered } from './Offered.tsx';
import { Routes } from './Routes.tsx';
import { Sign } from './Sign.tsx';
import { bodyForCommands } from './shorten.ts';
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
  const [group, setGroup] = useState<GroupName>('shell');
  const [routesText, setRoutesText] = useState('');
  const [routes, setRoutes] = useState<readonly Route[]>([]);
  const latest = useRef(state);
  const waiting = useRef<number | undefined>(undefined);
  const { form, facts, editing } = state;

  const change = (changes: Partial<State>) => {
    latest.current = { ...latest.current, ...changes };
    setState(latest.current);
  };
  useEffect(() => {
    const fill = (link: string, besides: Form) => {
      const linked = formOfLink(link);
      change({ form: { ...linked.form, ...besides }, facts: linked.facts });
      setSettled(latest.current);
    };
    // Whatever was typed since the form came alive is the latest.
    fill(fragment, { ...typed, ...latest.current.form });
    const follow = () => /[#&]url=/.test(location.hash) && fill(location.hash, {});
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
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
  const forms = useMemo(() => {
    const { body, ...input } = built.input;
    return formsOf(group, body ? { ...input, body: bodyForCommands(body) } : input, routes);
  }, [built, group, routes]);
  const commands = forms.flatMap((one) => ('text' in one ? [one] : []));
  const withheld = forms.flatMap((one) => ('text' in one ? [] : [one]));
  const link = linkOfForm(built, facts);
  return (
    <>
      <section class="request" aria-labelledby="c-request">
        <h2 id="c-request">The request</h2>
        <Fields
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
            <small>It holds URL, method and kind of API: no header, no body, no key.</small>
          </p>
        )}
      </section>
      <section class="commands" aria-labelledby="c-commands">
        <h2 id="c-commands">The commands</h2>
        <Groups chosen={group} onChoose={setGroup} />
        {group === 'routes' && <Routes text={routesText} onText={setRoutesText} onRoutes={setRoutes} />}
        <p role="status" class="note">
          {commands.length > 0
            ? `${commands.length} of ${forms.length} forms apply. ${groups[group].says}`
            : link
              ? 'None of these forms applies:'
              : 'Fill in the URL, and here stand:'}
        </p>
        {commands.length === 0 && !link && (
          <ul>
            {forms.map(({ id }) => (
              <li key={id}>{titles[id]}</li>
            ))}
          </ul>
        )}
        {commands.map((command) => (
          <Offered key={command.id} command={command} language={groups[group].language} />
        ))}
        {(commands.length > 0 || link) && (
          <NotOffered withheld={withheld} shown={commands.map(({ id }) => id)} />
        )}
      </section>
      <Sign input={built.input} refused={refused} onRefused={setRefused} />
    </>
  );
}
