/** The collections: one for each kind of text under `content/`. Ids are slugs, that is folder names. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { causeSchema, errorSchema, guideSchema, questionSchema } from './catalogue/schema.ts';

const folder = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;
const withoutExtension = ({ entry }: { entry: string }) => entry.replace(/\.md$/, '');

const causes = defineCollection({
  loader: glob({ base: './content/causes', pattern: '*/cause.md', generateId: folder }),
  schema: causeSchema,
});

/** Console steps, by `<cause>/console`, `<cause>/console.http` and so on. */
const consoleSteps = defineCollection({
  loader: glob({ base: './content/causes', pattern: '*/console*.md', generateId: withoutExtension }),
});

const errors = defineCollection({
  loader: glob({ base: './content/errors', pattern: '*/error.md', generateId: folder }),
  schema: errorSchema,
});

/** The second half of an error's page. */
const recoveries = defineCollection({
  loader: glob({ base: './content/errors', pattern: '*/recover.md', generateId: folder }),
});

const questions = defineCollection({
  loader: glob({ base: './content/questions', pattern: '*.md', generateId: withoutExtension }),
  schema: questionSchema,
});

const guides = defineCollection({
  loader: glob({ base: './content/guides', pattern: '*.md', generateId: withoutExtension }),
  schema: guideSchema,
});

export const collections = { causes, consoleSteps, errors, recoveries, questions, guides };
