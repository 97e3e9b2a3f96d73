import { errorSchema } from '../../src/catalogue/schema.ts';
import { filesBeside } from './error-forms.ts';
import { familyName } from './family.ts';
import { type Answers, bySchema, listOf } from './field.ts';
import {
  apiTypesField,
  descriptionField,
  slugField,
  slugsField,
  sourceFields,
  stationsField,
  titleField,
} from './fields.ts';
import type { Kind } from './kind.ts';
import { checkedToday, pageText } from './page.ts';

const { shape } = errorSchema;

const prose = `## Quick fix

1. TODO: three to five steps for people new to APIs, client first.

## What this means

TODO: what the gateway has settled when it says this, and what it has not.

## When you'll see this

- TODO: the situations, the likely one first.
`;

function errorText(answers: Answers, today: string): string {
  const { title, description, means, message, apiTypes = '', status = '', errorType = '' } = answers;
  const { responseType, stations = '', causes = '' } = answers;
  return pageText(
    {
      ...{ title, description, means, apiTypes: listOf(apiTypes) },
      status: listOf(status).map(Number),
      errorType: listOf(errorType),
      gatewayResponseType: responseType === 'none' ? null : responseType,
      messages: [message],
      stations: listOf(stations),
      causes: listOf(causes).map((cause) => ({
        cause,
        sign: 'TODO: what tells it from its neighbours, in one short sentence',
      })),
      related: [],
      ...checkedToday(answers, today),
    },
    prose,
  );
}

/** What a caller sees: one folder of words, an example response and code that copes with it. */
export const error: Kind = {
  fields: ({ errors, causes }) => [
    slugField(
      'error',
      errors.map(({ slug }) => slug),
      'missing-authentication-token',
    ),
    {
      name: 'message',
      ask: 'Message: the exact text, as a caller sees it. Other wordings can be added to the file.',
      refuse: () => undefined,
    },
    titleField(90, 'what somebody who has the message would search for'),
    descriptionField,
    {
      name: 'means',
      ask: 'One sentence: what the message really means; at most 300 characters.',
      refuse: bySchema('means', shape.means),
    },
    apiTypesField,
    {
      name: 'status',
      ask: 'HTTP statuses, with commas, or none.',
      refuse: bySchema('status', shape.status, (answer) => listOf(answer).map(Number)),
    },
    {
      name: 'errorType',
      ask: 'Values of x-amzn-ErrorType, with commas, or none.',
      otherwise: 'none',
      refuse: () => undefined,
    },
    {
      name: 'responseType',
      ask: "API Gateway's type of gateway response, such as ACCESS_DENIED, or none.",
      otherwise: 'none',
      refuse: (answer) =>
        /^([A-Z0-9_]+|none)$/.test(answer)
          ? undefined
          : 'That is none. Use capitals, such as ACCESS_DENIED, or none.',
    },
    stationsField,
    slugsField(
      'causes',
      'Causes, most frequent first: slugs of content/causes, with commas.',
      causes.map(({ slug }) => slug),
      'content/causes',
    ),
    ...sourceFields,
  ],

  files(answers, today) {
    const { slug, status = '', message = '', errorType = '' } = answers;
    const named = {
      'error.md': errorText(answers, today),
      ...filesBeside(listOf(status)[0], message, listOf(errorType)[0]),
    };
    return Object.fromEntries(
      Object.entries(named).map(([name, text]) => [`content/errors/${slug}/${name}`, text]),
    );
  },

  steps({ slug = '', causes = '' }) {
    const name = familyName(slug);
    return [
      `src/facts/vocabulary.ts: add '${slug}' to \`error\`.`,
      `content/questions/error.md: a label for it under \`values\`:\n    ${slug}: …`,
      `src/triage/families: a family \`${name}\` that leads to each of: ${listOf(causes).join(', ')}.`,
      `src/triage/tree.ts: the way to it from the first question, and the family among the others:\n    '${slug}': '${name}',\n    ${name},`,
      `src/evidence: what it is recognised by; test/evidence/data/catalogue.json: its texts, which the tests read back.`,
      `test/catalogue/data/canonical.json: its slug and tier, so that npm run missing knows it.`,
    ];
  },
};
