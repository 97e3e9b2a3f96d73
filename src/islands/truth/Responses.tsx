import { useMemo } from 'preact/hooks';
import {
  build,
  CommandRefused,
  formNames,
  type Member,
  members,
} from '../../commands/gateway-response/index.ts';
import { Check } from './Check.tsx';
import { Forms } from './Forms.tsx';
import { type Form, isOn, textIn } from './form.ts';
import { initial, settingsOf } from './responses-form.ts';
import { SelectField, TextField } from './TextField.tsx';
import { TypeList } from './TypeList.tsx';
import { useForm } from './use-form.ts';

interface Props {
  /** Where the pages of this site are: scheme and host. */
  site: string;
  /** What stood in the fields before the scripts ran. */
  typed?: Form;
}

/** The builder of gateway responses: what they shall say, and every form in which that is set. */
export function Responses({ site, typed }: Props) {
  const state = useForm(initial, typed);
  const { form, settled } = state;
  const { problems, built, refused } = useMemo(() => {
    const { settings, problems } = settingsOf(settled, site);
    try {
      return { problems, built: build(settings) };
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
      return { problems, refused: error.message };
    }
  }, [settled]);
  const cors = textIn(form, 'cors');
  return (
    <>
      <section key={state.round} class="request" aria-labelledby="t-what">
        <h2 id="t-what">What the gateway says</h2>
        <fieldset>
          <legend>Which answers</legend>
          <TypeList state={state} problems={problems} />
        </fieldset>
        <fieldset>
          <legend>The body: the original message, and</legend>
          {(Object.keys(members) as Member[]).map((member) => (
            <Check key={member} state={state} name={`member:${member}`}>
              {members[member]} <code>{member}</code>
            </Check>
          ))}
          {isOn(form, 'member:reason') && (
            <TextField
              state={state}
              name="authorizerKey"
              label="Key in the authorizer’s context"
              placeholder="reason"
              problem={problems['authorizerKey']}
            />
          )}
        </fieldset>
        <fieldset>
          <legend>For pages that call from a browser</legend>
          <div class="fields">
            <SelectField
              state={state}
              name="cors"
              label="CORS headers"
              options={[
                ['none', 'None'],
                ['one', 'For one origin'],
                ['any', 'For every origin (*)'],
              ]}
            />
            {cors === 'one' && (
              <TextField
                state={state}
                name="origin"
                label="Origin"
                placeholder="https://app.example.com"
                problem={problems['origin']}
              />
            )}
          </div>
          {cors === 'one' && (
            <Check state={state} name="credentials">
              The page calls with cookies or HTTP authentication
            </Check>
          )}
          {cors !== 'none' && (
            <Check state={state} name="expose">
              The page may read the ids and the error’s type from the headers
            </Check>
          )}
        </fieldset>
        <fieldset>
          <legend>Your API, if the commands shall name it</legend>
          <div class="fields">
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
          {refused ??
            `${built?.responses.length} gateway responses. Nothing changes for callers before the deployment.`}
        </p>
        {built && (
          <>
            {built.warnings.length > 0 && (
              <ul class="warnings" aria-label="Mind">
                {built.warnings.map(({ text, source }) => (
                  <li key={text}>
                    {text} <a href={source}>Source</a>
                  </li>
                ))}
              </ul>
            )}
            <Forms
              state={state}
              console={built.console}
              snippets={formNames.map((name) => [name, built.snippets[name]] as const)}
            />
          </>
        )}
      </section>
    </>
  );
}
