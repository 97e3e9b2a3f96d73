import type { Snippet } from '../../commands/gateway-response/types.ts';
import { Figure } from '../commands/Figure.tsx';
import { textIn } from './form.ts';
import { Steps } from './Steps.tsx';
import { SelectField } from './TextField.tsx';
import type { FormState } from './use-form.ts';

interface Props {
  state: FormState;
  console: readonly string[];
  snippets: readonly (readonly [name: string, snippet: Snippet])[];
}

/** The same settings in one of their forms, to be chosen. */
export function Forms({ state, console, snippets }: Props) {
  const chosen = textIn(state.form, 'form');
  const [, snippet] = snippets.find(([name]) => name === chosen) ?? [];
  const titles = snippets.map(([name, { title }]) => [name, title] as const);
  return (
    <>
      <div class="fields form">
        <SelectField
          state={state}
          name="form"
          label="Set it with"
          options={[['console', 'The console'], ...titles]}
        />
      </div>
      {snippet ? (
        <>
          <Figure
            caption={snippet.title}
            text={[snippet.before, snippet.text].filter(Boolean).join('\n\n')}
          />
          {snippet.needs && <p class="note">It needs {snippet.needs}.</p>}
          {snippet.notes.length > 0 && (
            <ul class="notes">
              {snippet.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <Steps steps={console} />
      )}
    </>
  );
}
