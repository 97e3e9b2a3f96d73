import { questionSchema } from '../../src/catalogue/schema.ts';
import { evidenceOnly, type FactName, factNames, vocabulary } from '../../src/facts/vocabulary.ts';
import { type Answers, bySchema, type Field } from './field.ts';
import type { Kind } from './kind.ts';
import { pageText } from './page.ts';

const { shape } = questionSchema;

/** The values of a fact that a person can be asked to choose. */
const valuesOf = (fact: string): readonly string[] =>
  (vocabulary[fact as FactName] ?? []).filter((value) => !evidenceOnly.has(`${fact}=${value}`));

const factField = (taken: readonly string[]): Field => ({
  name: 'fact',
  ask: 'Fact that the question asks for: a name of src/facts/vocabulary.ts.',
  refuse(answer) {
    if (taken.includes(answer)) return `content/questions/${answer}.md is there already. Edit it.`;
    if (factNames.includes(answer as FactName)) return undefined;
    return `There is no fact "${answer}". Add it with its values to src/facts/vocabulary.ts, then come back.`;
  },
});

const labelField = (value: string): Field => ({
  name: value,
  ask: `Label of the value "${value}": what a person would say; at most 140 characters.`,
  refuse: bySchema(value, shape.values.valueType),
});

/** A question for one fact. The fact decides which labels there are, so it is asked first or given. */
export const question: Kind = {
  fields: ({ questions }, { fact }) => [
    factField(questions.map(({ slug }) => slug)),
    {
      name: 'ask',
      ask: 'The question itself; at most 160 characters, and it ends with a question mark.',
      refuse: (answer) =>
        answer.endsWith('?')
          ? bySchema('ask', shape.ask)(answer)
          : 'That asks nothing. End it with a question mark.',
    },
    ...(fact === undefined ? [] : valuesOf(fact).map(labelField)),
  ],

  files(answers: Answers) {
    const { fact = '', ask } = answers;
    const values = Object.fromEntries(valuesOf(fact).map((value) => [value, answers[value]]));
    const body = 'TODO: how to find out, in two or three sentences.';
    return { [`content/questions/${fact}.md`]: pageText({ ask, values }, body) };
  },

  steps: ({ fact = '' }) => [
    `src/triage/families: let a family ask for it:\n    name: ask('${fact}', { ${valuesOf(fact)
      .map((value) => `${/^\w+$/.test(value) ? value : `'${value}'`}: …`)
      .join(', ')}, unknown: undecided }),`,
    `content/questions/${fact}.md: if a command finds the answer, add \`command\`.`,
  ],
};
