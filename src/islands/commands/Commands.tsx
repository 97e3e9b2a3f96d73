import { useEffect, useRef, useState } from 'preact/hooks';
import type { Group, GroupName } from '../../commands/groups/group.ts';
import type { Route } from '../../commands/routes/route.ts';
import { type Command, type Input, titles, type Withheld } from '../../commands/types.ts';
import { Groups } from './Groups.tsx';
import { first, loadGroup } from './load-group.ts';
import { NotOffered } from './NotOffered.tsx';
import { Offered } from './Offered.tsx';
import { Routes } from './Routes.tsx';
import { bodyForCommands } from './shorten.ts';

interface Props {
  input: Input;
  /** True once it is known where the request goes. */
  known: boolean;
}

/** What stands there: it belongs together, so it changes together. */
interface Shown {
  group: Group;
  forms: readonly (Command | Withheld)[];
  known: boolean;
}

function formsFor(group: Group, { body, ...request }: Input, routes: readonly Route[]): Shown['forms'] {
  return group.build(body ? { ...request, body: bodyForCommands(body) } : request, routes);
}

/** The commands for a request, one group of forms at a time. */
export function Commands({ input, known }: Props) {
  const [chosen, setChosen] = useState<GroupName>(first.name);
  const [group, setGroup] = useState(first.group);
  const [failed, setFailed] = useState(false);
  const [routesText, setRoutesText] = useState('');
  const [routes, setRoutes] = useState<readonly Route[]>([]);
  const latest = useRef(chosen);

  const [shown, setShown] = useState<Shown>(() => ({ group, forms: formsFor(group, input, routes), known }));

  const choose = async (name: GroupName) => {
    latest.current = name;
    setChosen(name);
    setFailed(false);
    const loaded = await loadGroup(name).catch(() => undefined);
    // Another was chosen meanwhile.
    if (latest.current !== name) return;
    if (loaded) setGroup(loaded);
    else setFailed(true);
  };
  // To build the forms and to show them are tasks of their own, so that a key or a click never waits for both.
  useEffect(() => {
    let timer = setTimeout(() => {
      const next = { group, forms: formsFor(group, input, routes), known };
      timer = setTimeout(() => setShown(next));
    });
    return () => clearTimeout(timer);
  }, [input, known, group, routes]);
  const { forms } = shown;
  const commands = forms.flatMap((one) => ('text' in one ? [one] : []));
  const withheld = forms.flatMap((one) => ('text' in one ? [] : [one]));
  return (
    <section class="commands" aria-labelledby="c-commands">
      <h2 id="c-commands">The commands</h2>
      <Groups chosen={chosen} onChoose={choose} />
      {failed && (
        <p class="problem" role="alert">
          These forms could not be loaded. Check the connection and choose them again.
        </p>
      )}
      {chosen === 'routes' && <Routes text={routesText} onText={setRoutesText} onRoutes={setRoutes} />}
      <p role="status" class="note">
        {commands.length > 0
          ? `${commands.length} of ${forms.length} forms apply. ${shown.group.says}`
          : shown.known
            ? 'None of these forms applies:'
            : 'Fill in the URL, and here stand:'}
      </p>
      {commands.length === 0 && !shown.known && (
        <ul>
          {forms.map(({ id }) => (
            <li key={id}>{titles[id]}</li>
          ))}
        </ul>
      )}
      {commands.map((command) => (
        <Offered key={command.id} command={command} language={shown.group.language} />
      ))}
      {(commands.length > 0 || shown.known) && (
        <NotOffered withheld={withheld} shown={commands.map(({ id }) => id)} />
      )}
    </section>
  );
}
