import { useEffect, useRef, useState } from 'preact/hooks';
import type { VariableName } from '../../commands/variables.ts';
import { onLeaving, saysOfLeaving } from '../fields/leaving.ts';
import { factsForOtherUrl } from '../fields/stage.ts';
import { clearAll } from '../target/address.ts';
import { useTarget } from '../target/use-target.ts';
import { type Linked, linkOfValues, valuesOfLink } from './link.ts';
import type { PageSays } from './page-says.ts';
import { showInSnippets } from './show.ts';
import { ValueField } from './ValueField.tsx';
import { fieldValue, isSecret, type Typed } from './values.ts';

interface Props {
  names: readonly VariableName[];
  page?: PageSays;
  /** What stood in the fields before the scripts ran. */
  typed?: Typed;
  fragment?: string;
}

interface State extends Linked {
  /** The field that the reader is in. */
  editing?: VariableName | undefined;
  /** Whether the page's target has to follow what was typed. */
  isChanged?: boolean;
  /** Counts how often the secrets were forgotten; their inputs are made anew then. */
  round: number;
  /** What the page did by itself. */
  says?: string;
}

const nothing: State = { typed: {}, facts: {}, round: 0 };
const withoutSecrets = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !isSecret(name)));

/** The fields for the reader's own values. What is typed shows in the snippets of the page at once. */
export function Values({ names, page = {}, typed = {}, fragment = '' }: Props) {
  // The first rendering is the one that the built page already shows; what was typed and linked comes right after.
  const [state, setState] = useState<State>(nothing);
  const latest = useRef(state.typed);
  latest.current = state.typed;
  const said: PageSays = { ...state.facts, ...page };
  const values = new Map(names.map((name) => [name, fieldValue(name, state.typed, said)]));
  const isFilled = [...values.values()].some(({ value }) => value !== undefined);

  useEffect(() => {
    const linked = valuesOfLink(fragment);
    // Whatever was typed since the fields came alive is the latest.
    setState((now) => ({ ...now, ...linked, typed: { ...linked.typed, ...typed, ...now.typed } }));
    return onLeaving((why) => {
      if (!Object.keys(latest.current).some(isSecret)) return;
      // At once: a page that is left may not come to render again.
      showInSnippets(undefined);
      const says = saysOfLeaving(why, 'what was secret is');
      setState((now) => ({ ...now, round: now.round + 1, typed: withoutSecrets(now.typed), says }));
    });
  }, []);
  useEffect(() => showInSnippets(isFilled ? (name) => values.get(name)?.value : undefined), [state]);

  // Once a field is left, the target goes with the reader: into the address and the links, nowhere else.
  const anew = useTarget({
    link: state.isChanged && !state.editing ? linkOfValues(state.typed, state.facts) : undefined,
    fill: (link) => {
      const { typed, facts } = valuesOfLink(link);
      setState((now) => ({ ...now, facts, typed: { ...withoutSecrets(now.typed), ...typed } }));
    },
    clear: () => setState(nothing),
  });

  const type = (name: VariableName, text: string) =>
    setState((now) => ({
      ...now,
      facts: name === 'URL' ? factsForOtherUrl(now.facts) : now.facts,
      says: '',
      isChanged: true,
      editing: name,
      typed: { ...now.typed, [name]: text },
    }));
  const leave = () => setState((now) => ({ ...now, editing: undefined }));
  const url = values.get('URL')?.value;
  const request = [values.get('METHOD')?.value, url].filter(Boolean).join(' ');
  return (
    <>
      <details>
        <summary>
          {isFilled ? (
            <>
              Filled in:{' '}
              <code>
                {url
                  ? request
                  : [...values]
                      .filter(([, { value }]) => value)
                      .map(([name]) => name)
                      .join(', ')}
              </code>
            </>
          ) : (
            'Fill in your own values'
          )}
        </summary>
        <p class="note">
          They go into the commands below. Nothing is sent or stored. A URL fills in what it says. Where the
          request goes stands behind the # of the address, so that it follows you to every page of this site;
          no other field does.
        </p>
        <div class="fields" key={`${anew} ${state.round}`}>
          {names.map((name) => (
            <ValueField
              key={name}
              name={name}
              value={values.get(name)}
              isEditing={state.editing === name}
              onInput={(text) => type(name, text)}
              onLeave={leave}
            />
          ))}
        </div>
      </details>
      {state.says && (
        <p class="note" role="status">
          {state.says}
        </p>
      )}
      {isFilled && (
        <button type="button" onClick={clearAll}>
          Clear<span class="vh"> your own values</span>
        </button>
      )}
    </>
  );
}
