import { useEffect, useState } from 'preact/hooks';
import type { VariableName } from '../../commands/variables.ts';
import { factsForOtherUrl } from '../fields/stage.ts';
import { type Linked, linkOfValues, valuesOfLink } from './link.ts';
import type { PageSays } from './page-says.ts';
import { showInSnippets } from './show.ts';
import { ValueField } from './ValueField.tsx';
import { fieldValue, type Typed } from './values.ts';

interface Props {
  names: readonly VariableName[];
  page?: PageSays;
  /** What stood in the fields before the scripts ran. */
  typed?: Typed;
  fragment?: string;
  /** Hands the fragment on to the page's links. */
  carry?: (fragment: string) => void;
}

interface State extends Linked {
  /** The field that the reader is in. */
  editing?: VariableName | undefined;
  /** Whether the address has to follow what was typed. */
  isChanged?: boolean;
  /** Counts how often all was cleared; the inputs of secrets are made anew then. */
  round: number;
}

const nothing: State = { typed: {}, facts: {}, round: 0 };
const address = (fragment: string) => `${location.pathname}${location.search}${fragment && `#${fragment}`}`;

/** The fields for the reader's own values. What is typed shows in the snippets of the page at once. */
export function Values({ names, page = {}, typed = {}, fragment = '', carry }: Props) {
  // The first rendering is the one that the built page already shows; what was typed and linked comes right after.
  const [state, setState] = useState<State>(nothing);
  const says: PageSays = { ...state.facts, ...page };
  const values = new Map(names.map((name) => [name, fieldValue(name, state.typed, says)]));
  const isFilled = [...values.values()].some(({ value }) => value !== undefined);

  useEffect(() => {
    const linked = valuesOfLink(fragment);
    // Whatever was typed since the fields came alive is the latest.
    setState((now) => ({ ...now, ...linked, typed: { ...linked.typed, ...typed, ...now.typed } }));
    const follow = () => {
      const { typed, facts } = valuesOfLink(location.hash);
      if (typed.URL) setState((now) => ({ ...now, facts, typed: { ...now.typed, ...typed } }));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => showInSnippets(isFilled ? (name) => values.get(name)?.value : undefined), [state]);

  // Once a field is left, URL and method go with the reader: into the address and the links, nowhere else.
  useEffect(() => {
    const link = state.isChanged && !state.editing ? linkOfValues(state.typed, state.facts) : undefined;
    if (link === undefined) return;
    history.replaceState(null, '', address(link));
    carry?.(link);
  }, [state]);

  const type = (name: VariableName, text: string) =>
    setState((now) => ({
      ...now,
      facts: name === 'URL' ? factsForOtherUrl(now.facts) : now.facts,
      isChanged: true,
      editing: name,
      typed: { ...now.typed, [name]: text },
    }));
  const leave = () => setState((now) => ({ ...now, editing: undefined }));
  const clear = () => {
    setState(({ round }) => ({ ...nothing, round: round + 1 }));
    if (/^#[a-zA-Z]+=/.test(location.hash)) history.replaceState(null, '', address(''));
    carry?.('');
  };

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
          They go into the commands below. Nothing is sent or stored. A URL fills in what it says; URL and
          method stand behind the # of the address, so that they follow you to other causes.
        </p>
        <div class="fields" key={state.round}>
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
      {isFilled && (
        <button type="button" onClick={clear}>
          Clear<span class="vh"> your own values</span>
        </button>
      )}
    </>
  );
}
