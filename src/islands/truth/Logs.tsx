import { useMemo } from 'preact/hooks';
import {
  build,
  formNames,
  type Kind,
  kindNames,
  kinds,
  lacks,
  purposeNames,
  purposes,
} from '../../commands/log-format/index.ts';
import { CommandRefused } from '../../commands/refusal.ts';
import { Figure } from '../commands/Figure.tsx';
import { Check } from './Check.tsx';
import { Forms } from './Forms.tsx';
import { type Form, textIn } from './form.ts';
import { initial, logSettingsOf } from './logs-form.ts';
import { SelectField, TextField } from './TextField.tsx';
import { useForm } from './use-form.ts';

/** The builder of access logs: what a line shall tell, and every form in which the format is set. */
export function Logs({ typed }: { typed?: Form }) {
  const state = useForm(initial, typed);
  const { problems, built, refused } = useMemo(() => {
    const { settings, problems } = logSettingsOf(state.settled);
    try {
      return { problems, built: build(settings) };
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
      return { problems, refused: error.message };
    }
  }, [state.settled]);
  const kind = textIn(state.form, 'kind') as Kind;
  const snippets = formNames.flatMap((name) => {
    const snippet = built?.snippets[name];
    return snippet ? [[name, snippet] as const] : [];
  });
  return (
    <>
      <section key={state.round} class="request" aria-labelledby="t-what">
        <h2 id="t-what">What a line tells</h2>
        <div class="fields">
          <SelectField
            state={state}
            name="kind"
            label="Kind of API"
            options={kindNames.map((name) => [name, kinds[name]] as const)}
          />
        </div>
        <fieldset>
          <legend>Who failed, and</legend>
          {purposeNames
            .filter((purpose) => purpose !== 'failure')
            .map((purpose) => (
              <Check
                key={purpose}
                state={state}
                name={`purpose:${purpose}`}
                disabled={lacks(kind, purpose) !== undefined}
              >
                {purposes[purpose]} <small>{lacks(kind, purpose)}</small>
              </Check>
            ))}
        </fieldset>
        <fieldset>
          <legend>Where it is written</legend>
          <div class="fields">
            <TextField
              state={state}
              name="logGroup"
              label="Log group"
              placeholder="apigateway/access"
              problem={problems['logGroup']}
            />
            <TextField
              state={state}
              name="region"
              label="Region"
              placeholder="eu-west-1"
              problem={problems['region']}
            />
            <TextField
              state={state}
              name="apiId"
              label="API id"
              placeholder="a1b2c3d4e5"
              problem={problems['apiId']}
            />
            <TextField
              state={state}
              name="stage"
              label="Stage"
              placeholder="prod"
              problem={problems['stage']}
            />
          </div>
        </fieldset>
      </section>
      <section class="commands" aria-labelledby="t-how">
        <h2 id="t-how">How to set it</h2>
        <p role="status" class="note">
          {refused ?? 'The box on the first page reads such lines.'}
        </p>
        {built && (
          <>
            <Figure caption="The format, one line" text={built.format} />
            <ul class="notes">
              {built.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
            <Forms state={state} console={built.console} snippets={snippets} />
            <h3>Find the failed requests</h3>
            <p>For CloudWatch Logs Insights, with this log group chosen.</p>
            {built.queries.map(({ title, text }) => (
              <Figure key={title} caption={title} text={text} />
            ))}
          </>
        )}
      </section>
    </>
  );
}
