/** What a new cause needs outside its folder. */
import { stringify } from 'yaml';
import { excludedKinds } from '../../src/triage/kinds.ts';
import { familyFile, familyName } from './family.ts';
import { type Answers, listOf } from './field.ts';
import { apiKinds } from './fields.ts';

function kindStep(slug: string, apiTypes: readonly string[]): string[] {
  const excluded = apiKinds.filter((kind) => !apiTypes.includes(kind));
  if (excluded.length === 0) return [];
  const wanted = `[${excluded.map((kind) => `'${kind}'`).join(', ')}]`;
  const has = [...excludedKinds.values()].some((kinds) => kinds.join() === excluded.join());
  const where = has ? `to the list behind ${wanted}` : `in a new entry that begins with ${wanted}`;
  return [`src/triage/kinds.ts: add this ${where}:\n    ${slug}`];
}

export function causeSteps({ slug = '', errors = '', sign = '', apiTypes = '' }: Answers): string[] {
  const entry = stringify([{ cause: slug, sign }], { lineWidth: 0, singleQuote: true }).trimEnd();
  const listed = listOf(errors);
  return [
    ...listed.map(
      (error) =>
        `content/errors/${error}/error.md: add this to \`causes\`, which is sorted by frequency:\n${entry.replace(/^/gm, '  ')}`,
    ),
    ...listed.map(
      (error) =>
        `${familyFile(error)}: in ${familyName(error)}, the family of ${error}, let an answer lead to the cause:\n    value: cause('${slug}'),\n  A question that no page asks yet: its fact and values in src/facts/vocabulary.ts, then npm run new question.`,
    ),
    ...kindStep(slug, listOf(apiTypes)),
  ];
}
