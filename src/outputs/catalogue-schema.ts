/** The shape of `/catalogue.json`. `/catalogue.schema.json` is made from it, descriptions included. */
import { z } from 'astro/zod';
import { fixForms, stations } from '../catalogue/schema.ts';

/** Raised when a reader of an older file would misread a newer one: a field that is gone or means something else. */
export const schemaVersion = 1;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('Permanent name, unique among errors and among causes');
const text = z.string().min(1);
const markdown = text.describe('Markdown in one line: `code`, *emphasis*, **strong**, links');
const station = z
  .enum(stations)
  .describe('A step of the way of a request, in the order of the list `stations`');
const apiTypes = z.array(z.enum(['rest', 'http', 'websocket'])).min(1);
const page = {
  page: z.url().describe('The page for people'),
  markdown: z.url().describe('The same page as Markdown'),
  checked: z.iso.date().describe('When the page was last read against its sources'),
};

const error = z
  .object({
    slug,
    title: text,
    means: markdown.describe('One sentence: what the message really means'),
    status: z.array(z.int().min(100).max(599)).describe('HTTP statuses; none for what is no HTTP answer'),
    errorType: z.array(text).describe('Values of the header x-amzn-ErrorType, up to a colon'),
    gatewayResponseType: text.nullable().describe("API Gateway's name of the gateway response"),
    messages: z
      .array(text)
      .min(1)
      .describe('Exact texts as a caller sees them; {UPPER} stands for any value'),
    apiTypes,
    stations: z.array(station).min(1),
    causes: z
      .array(z.strictObject({ cause: slug, sign: markdown.describe('What tells it from its neighbours') }))
      .min(1)
      .describe('Most frequent first, by judgement'),
    ...page,
  })
  .strict();

const cause = z
  .object({
    slug,
    title: text,
    summary: markdown.describe('One sentence: what is wrong'),
    actor: z.enum(['caller', 'api-owner', 'account-owner']).describe('Who can apply the fix'),
    station,
    apiTypes,
    errors: z.array(slug).describe('Errors that list it; those that it is most often behind come first'),
    forms: z.array(z.enum(fixForms)).describe('Forms in which the fix is given'),
    notApplicable: z.partialRecord(z.enum(fixForms), markdown).describe('Why a form is not given'),
    ...page,
  })
  .strict();

const question = z
  .object({
    fact: z.string().regex(/^[a-z][A-Za-z]*$/),
    ask: markdown,
    values: z.array(z.strictObject({ value: text, label: markdown })).min(1),
    command: text.optional().describe('A shell command that finds the answer'),
    help: text.describe('How to find out, as Markdown'),
  })
  .strict();

const weight = z.number().positive().describe('How sure it is: of several that match, the greatest counts');
const pattern = z
  .strictObject({ source: text, flags: z.string().regex(/^[dgimsuvy]*$/) })
  .describe('An ECMAScript regular expression');

const matchers = z
  .strictObject({
    wordings: z
      .array(z.strictObject({ error: slug, needle: text.optional(), pattern: pattern.optional(), weight }))
      .describe(
        'Sentences anywhere in a text. A needle is looked for in the lower-cased text, a pattern in the text; where there are both, both have to match',
      ),
    messages: z
      .array(z.strictObject({ message: text, error: slug, weight }))
      .describe(
        'The value of `message`, where that is the one member of a JSON body: in lower case, without a full stop',
      ),
    errorTypes: z.array(
      z.strictObject({
        type: text.describe('Value of x-amzn-ErrorType up to a colon, in lower case, without `Exception`'),
        errors: z.array(slug).min(1).describe('The likeliest first'),
        certain: z.boolean().describe('Whether the first is meant unless a message says otherwise'),
        byStatus: z.record(z.string().regex(/^\d{3}$/), slug).describe('The error beside a status'),
      }),
    ),
    responseTypes: z.array(z.strictObject({ type: text, errors: z.array(slug).min(1) })),
  })
  .describe(
    'What errors are recognised by. An error without a matcher is known by the shape of the whole answer, which takes code: see src/evidence',
  );

/** The whole file. */
export const catalogueSchema = z
  .strictObject({
    $schema: z.url(),
    schemaVersion: z.literal(schemaVersion),
    site: z.url(),
    licence: z.literal('Apache-2.0'),
    stations: z.array(z.strictObject({ station, name: text, asks: text })),
    errors: z.array(error),
    causes: z.array(cause),
    questions: z.array(question).describe('What a person is asked to tell causes apart'),
    matchers,
  })
  .describe('Errors of Amazon API Gateway, their causes, and how to recognise them');

export type CatalogueData = z.infer<typeof catalogueSchema>;

/** The JSON Schema (draft 2020-12) at its own address. */
export const jsonSchema = (address: string): object => ({
  $id: address,
  title: 'Gatewhy: catalogue.json',
  ...z.toJSONSchema(catalogueSchema, { target: 'draft-2020-12' }),
});
