import { causeSchema, type FixForm, fixForms } from '../../src/catalogue/schema.ts';
import { startsOf } from './cause-forms.ts';
import { causeSteps } from './cause-steps.ts';
import { type Answers, bySchema, listOf, oneOf } from './field.ts';
import {
  apiTypesField,
  descriptionField,
  slugField,
  slugsField,
  sourceFields,
  stationField,
  titleField,
} from './fields.ts';
import type { Kind } from './kind.ts';
import { checkedToday, pageText } from './page.ts';

const { shape } = causeSchema;
const actors = shape.actor.options;

const prose = `TODO: what happens and why, in two to five short paragraphs, the likely thing first; the sign that tells this cause from its neighbours; REST and HTTP APIs where they differ.

## Verify the fix

TODO: what to call, and what the answer has to be.

## Keep it from coming back

- TODO: a short list.
`;

function causeText(answers: Answers, forms: readonly FixForm[], today: string): string {
  const { title, description, summary, actor, station, apiTypes = '' } = answers;
  const left = fixForms.filter((form) => !forms.includes(form));
  return pageText(
    {
      ...{ title, description, summary, actor, station, apiTypes: listOf(apiTypes) },
      confirm: {
        does: 'TODO: what confirm.sh reads. It changes nothing.',
        proves: 'TODO: the output that proves the cause',
        excludes: 'TODO: the output that excludes it',
      },
      notApplicable: Object.fromEntries(
        left.map((form) => [form, `TODO: why there is no ${form} form, in one sentence`]),
      ),
      ...checkedToday(answers, today),
    },
    prose,
  );
}

/** A root cause: one folder of words and snippet files. */
export const cause: Kind = {
  fields: ({ causes, errors }) => [
    slugField(
      'cause',
      causes.map(({ slug }) => slug),
      'stale-deployment',
    ),
    titleField(65, "what is wrong, in a reader's words"),
    descriptionField,
    {
      name: 'summary',
      ask: 'Summary: one sentence, what is wrong; at most 240 characters.',
      refuse: bySchema('summary', shape.summary),
    },
    { name: 'actor', ask: `Who can apply the fix: ${actors.join(', ')}.`, refuse: oneOf(actors) },
    stationField,
    apiTypesField,
    slugsField(
      'errors',
      'Errors that it shows up as: slugs of content/errors, with commas.',
      errors.map(({ slug }) => slug),
      'content/errors',
    ),
    {
      name: 'sign',
      ask: 'Sign: one short sentence that tells it from its neighbours on the page of the error.',
      refuse: bySchema('sign', shape.summary.max(200)),
    },
    {
      name: 'forms',
      ask: `Forms of the fix, with commas: ${fixForms.join(', ')}, or none; the others need a reason.`,
      otherwise: fixForms.join(', '),
      refuse: (answer) => (answer === 'none' ? undefined : oneOf(fixForms, { many: true })(answer)),
    },
    ...sourceFields,
  ],

  files(answers, today) {
    const { slug, actor, apiTypes = '', forms = '' } = answers;
    const hasRest = listOf(apiTypes).includes('rest');
    const chosen = fixForms.filter((form) => listOf(forms).includes(form));
    const [service, id] = hasRest ? ['apigateway', 'rest-api-id'] : ['apigatewayv2', 'api-id'];
    const call = (what: string) => `# TODO: ${what}\ncurl -sS -i -X "$METHOD" "$URL"\n`;
    const named = {
      'cause.md': causeText(answers, chosen, today),
      'confirm.sh': `# TODO: what proves or excludes the cause; read-only.
aws ${service} get-stage --${id} "$API_ID" --stage-name "$STAGE"
`,
      ...(actor === 'caller' && { 'request.sh': call('the corrected request.') }),
      ...startsOf(chosen, hasRest),
      'verify.sh': call('what shows that the fix took effect; read-only.'),
    };
    return Object.fromEntries(
      Object.entries(named).map(([name, text]) => [`content/causes/${slug}/${name}`, text]),
    );
  },

  steps: causeSteps,
};
