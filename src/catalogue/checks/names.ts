import type { Catalogue } from '../catalogue.ts';
import type { Problem } from '../problem.ts';

function repeated(slugs: string[]): string[] {
  return slugs.filter((slug, index) => slugs.indexOf(slug) !== index);
}

/** Errors and causes name each other: `causes` of an error is the only place where they are tied together. */
export function checkNames({ errors, causes }: Catalogue): Problem[] {
  const problems: Problem[] = [];
  const causeSlugs = new Set(causes.map(({ slug }) => slug));
  const errorSlugs = new Set(errors.map(({ slug }) => slug));
  const named = new Set<string>();
  for (const { slug: own, file, matter } of errors) {
    const listed = matter.causes.map(({ cause }) => cause);
    for (const cause of listed) {
      named.add(cause);
      if (causeSlugs.has(cause)) continue;
      const cure = `Write content/causes/${cause}/cause.md, or correct the name`;
      problems.push({ file, what: `names the cause ${cause}, which has no page`, cure });
    }
    for (const slug of [...repeated(listed), ...repeated(matter.related)]) {
      problems.push({ file, what: `names ${slug} twice`, cure: 'Keep the first' });
    }
    for (const slug of matter.related) {
      if (slug === own)
        problems.push({ file, what: 'is related to itself', cure: 'Take it out of `related`' });
      else if (!errorSlugs.has(slug)) {
        const cure = `Write content/errors/${slug}/error.md, or take it out of \`related\``;
        problems.push({ file, what: `names the related error ${slug}, which has no page`, cure });
      }
    }
  }
  for (const { slug, file } of causes) {
    if (named.has(slug)) continue;
    const cure = 'Add it, with its sign, to `causes` of each error that it shows up as';
    problems.push({ file, what: `no error names the cause ${slug}, so no reader arrives at it`, cure });
  }
  return problems;
}
