import { type CommandId, titles, type Withheld } from '../../commands/types.ts';

const placeOf = (id: string) => (id === 'signed-in-page' ? '#c-sign' : `#c-${id}`);

interface Props {
  withheld: readonly Withheld[];
  /** Ids of the commands on the page: only those can be led to. */
  shown: readonly CommandId[];
}

/** The forms that there is no command for, by the reason. */
export function NotOffered({ withheld, shown }: Props) {
  const byReason = new Map<string, Withheld[]>();
  for (const form of withheld) byReason.set(form.because, [...(byReason.get(form.because) ?? []), form]);
  if (byReason.size === 0) return null;
  return (
    <section class="command" aria-labelledby="c-not-offered">
      <h3 id="c-not-offered">Not offered</h3>
      <dl class="withheld">
        {[...byReason].map(([because, forms]) => (
          <div key={because}>
            <dt>{forms.map(({ title }) => title).join(' · ')}</dt>
            <dd>
              {because}
              {forms[0]?.instead && (
                <>
                  {' '}
                  Instead: <Instead id={forms[0].instead} shown={shown} />.
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Instead({ id, shown }: { id: CommandId; shown: readonly CommandId[] }) {
  const isHere = id === 'signed-in-page' || shown.includes(id);
  return isHere ? <a href={placeOf(id)}>{titles[id]}</a> : titles[id];
}
