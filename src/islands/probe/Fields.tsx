import { vocabulary } from '../../facts/vocabulary.ts';
import { asTyped, Field, type Tie } from '../fields/Field.tsx';
import type { Problem } from '../fields/problem.ts';
import type { BuiltProbe, FieldName, Form } from './form.ts';

interface Props {
  form: Form;
  built: BuiltProbe;
  /** The field that the reader is in. */
  editing: FieldName | undefined;
  onInput: (name: FieldName, text: string) => void;
  onLeave: () => void;
  /** Changes when the inputs have to be made anew. */
  round: number;
}

type Event = { currentTarget: { value: string } };

const choices: Partial<Record<FieldName, readonly (readonly [value: string, label: string])[]>> = {
  method: [['', 'Not stated'], ...vocabulary.method.map((method) => [method, method] as const)],
  apiType: [
    ['', 'Not known'],
    ['rest', 'REST API'],
    ['http', 'HTTP API'],
  ],
  sends: [
    ['', 'Not stated'],
    ['none', 'None at all'],
    ['these', 'Those below'],
  ],
  form: [
    ['sh', 'A shell: Linux, macOS, CloudShell'],
    ['python', 'Python 3, also on Windows'],
  ],
};

/** The request, and where its credentials come from. No field takes a secret. */
export function Fields({ form, built, editing, onInput, onLeave, round }: Props) {
  const problemOf = (name: FieldName): Problem | undefined => {
    const problem = built.problems[name];
    return problem?.unfinished && editing === name ? undefined : problem;
  };
  const props = (name: FieldName) => ({ id: `p-${name}`, problem: problemOf(name) });
  const events = (name: FieldName) => ({
    name,
    onInput: (event: Event) => onInput(name, event.currentTarget.value),
    onChange: onLeave,
  });
  const { derived } = built.request;
  const derivedOf = (name: FieldName): string | undefined =>
    name === 'customDomain' || name === 'apiId' || name === 'region' || name === 'stage'
      ? derived[name]
      : undefined;
  const line = (name: FieldName) => (tie: Tie) => (
    <input
      key={round}
      {...tie}
      {...asTyped}
      {...events(name)}
      value={(form[name] ?? derivedOf(name)) || undefined}
    />
  );
  const select = (name: FieldName) => (tie: Tie) => (
    <select key={round} {...tie} {...events(name)} value={form[name] || undefined}>
      {choices[name]?.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
  return (
    <div class="fields">
      <Field {...props('url')} label="URL" wide hint="Paste it as your client sends it.">
        {line('url')}
      </Field>
      <Field {...props('method')} label="Method" hint="A write is never sent.">
        {select('method')}
      </Field>
      <Field {...props('apiType')} label="Kind of API">
        {select('apiType')}
      </Field>
      <Field {...props('sends')} label="Credentials it carries">
        {select('sends')}
      </Field>
      <Field
        {...props('credentials')}
        label="Headers with credentials, and the variables that hold them"
        wide
        hint={
          <>
            One a line, such as <code>authorization: Bearer $TOKEN</code> or <code>x-api-key: $API_KEY</code>.
            The script reads the variable where you run it, and never prints it.
          </>
        }
      >
        {(tie) => <textarea {...tie} {...asTyped} {...events('credentials')} rows={2} />}
      </Field>
      <Field
        {...props('origin')}
        label="Origin of the page that calls"
        wide
        hint={
          <>
            Only if a browser calls, such as <code>https://app.example.com</code>
          </>
        }
      >
        {line('origin')}
      </Field>
      <Field
        {...props('profile')}
        label="AWS profile"
        wide
        hint={
          <>
            Only if you may look at the API’s set-up, such as <code>default</code>. It needs the AWS CLI.
          </>
        }
      >
        {line('profile')}
      </Field>
      <Field {...props('form')} label="Runs in" wide>
        {select('form')}
      </Field>
      <fieldset class="wide">
        <legend>Parts of the address, where the URL does not say them</legend>
        <div class="fields">
          <Field {...props('customDomain')} label="Custom domain">
            {line('customDomain')}
          </Field>
          <Field {...props('apiId')} label="API id">
            {line('apiId')}
          </Field>
          <Field {...props('region')} label="Region">
            {line('region')}
          </Field>
          <Field {...props('stage')} label="Stage">
            {line('stage')}
          </Field>
        </div>
      </fieldset>
    </div>
  );
}
