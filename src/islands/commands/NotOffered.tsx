import { titles, type Withheld } from '../../commands/types.ts';

const placeOf = (id: string) => (id === 'signed-in-page' ? '#c-sign' : `#c-${id}`);

/** The forms that there is no command for, by the reason. */
export function NotOffered({ withheld }: { withheld: readonly Withheld[] }) {
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
                  Instead: <a href={placeOf(forms[0].instead)}>{titles[forms[0].instead]}</a>.
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
