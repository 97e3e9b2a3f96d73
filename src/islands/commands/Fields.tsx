import { vocabulary } from '../../facts/vocabulary.ts';
import { asTyped, Field } from '../fields/Field.tsx';
import type { Problem } from '../fields/problem.ts';
import { Body } from './body/Body.tsx';
import { type Built, type FieldName, type Form, type PlaceField, placeFields } from './form.ts';

interface Props {
  form: Form;
  built: Built;
  /** The field that the reader is in. */
  editing: FieldName | undefined;
  /** What signing had against a field. */
  refused: { field: string; text: string } | undefined;
  onInput: (name: FieldName, text: string) => void;
  onLeave: () => void;
  /** A field that has no use here. */
  without?: 'origin';
  /** Changes when the target's inputs have to be made anew. */
  round: number;
}

type Event = { currentTarget: { value: string } };

const places: Record<PlaceField, [label: string, example: string]> = {
  customDomain: ['Custom domain', 'api.example.com'],
  apiId: ['API id', 'a1b2c3d4e5'],
  region: ['Region', 'eu-west-1'],
  stage: ['Stage', 'prod'],
};

const apiTypes = { rest: 'REST API', http: 'HTTP API', websocket: 'WebSocket API' };

/** The request, as a person writes it down. */
export function Fields({ form, built, editing, refused, onInput, onLeave, without, round }: Props) {
  const problemOf = (name: FieldName): Problem | undefined => {
    if (refused?.field === name) return refused;
    const problem = built.problems[name];
    return problem?.unfinished && editing === name ? undefined : problem;
  };
  const props = (name: FieldName) => ({ id: `c-${name}`, problem: problemOf(name) });
  const events = (name: FieldName) => ({
    name,
    onInput: (event: Event) => onInput(name, event.currentTarget.value),
    onChange: onLeave,
  });
  const shown = (name: PlaceField) => form[name] ?? built.derived[name];
  return (
    <div class="fields">
      <Field
        key={`url ${round}`}
        {...props('url')}
        label="URL"
        wide
        hint="Paste it as your client sends it, or fill in the parts below."
      >
        {(tie) => (
          <input {...tie} {...asTyped} {...events('url')} inputmode="url" value={form.url || undefined} />
        )}
      </Field>
      <Field key={`method ${round}`} {...props('method')} label="Method">
        {(tie) => (
          <select {...tie} {...events('method')} value={form.method || undefined}>
            <option value="">Not stated</option>
            {vocabulary.method.map((method) => (
              <option key={method}>{method}</option>
            ))}
          </select>
        )}
      </Field>
      <Field key={`apiType ${round}`} {...props('apiType')} label="Kind of API">
        {(tie) => (
          <select {...tie} {...events('apiType')} value={form.apiType || undefined}>
            <option value="">Not known</option>
            {Object.entries(apiTypes).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        {...props('headers')}
        label="Headers"
        wide
        hint={
          <>
            One a line: <code>name: value</code>
          </>
        }
      >
        {(tie) => <textarea {...tie} {...asTyped} {...events('headers')} rows={3} />}
      </Field>
      <Field {...props('body')} label="Body" wide>
        {(tie) => (
          <Body tie={tie} text={form.body ?? ''} onText={(text) => onInput('body', text)} onLeave={onLeave} />
        )}
      </Field>
      {without !== 'origin' && (
        <Field
          key={`origin ${round}`}
          {...props('origin')}
          label="Origin of the page that calls"
          wide
          hint={
            <>
              For the preflight, such as <code>https://app.example.com</code>
            </>
          }
        >
          {(tie) => <input {...tie} {...asTyped} {...events('origin')} value={form.origin || undefined} />}
        </Field>
      )}
      <fieldset class="wide">
        <legend>Parts of the address, where the URL does not say them</legend>
        <div class="fields">
          {placeFields.map((name) => (
            <Field
              key={`${name} ${round}`}
              {...props(name)}
              label={places[name][0]}
              hint={
                <>
                  Such as <code>{places[name][1]}</code>
                </>
              }
            >
              {(tie) => <input {...tie} {...asTyped} {...events(name)} value={shown(name) || undefined} />}
            </Field>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
