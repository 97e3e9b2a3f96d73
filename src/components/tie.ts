/** What ties errors and causes together: only an error's list of causes does; the other direction is derived. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { type ErrorOfCause, showsAs } from '../catalogue/shows-as.ts';
import { type Family, familyOf } from './families.ts';

/** The errors that a cause shows up as, the one that it is most often behind first. */
export async function errorsOf(cause: string): Promise<ErrorOfCause[]> {
  const errors = await getCollection('errors');
  return showsAs(
    errors.map(({ id, data }) => ({ slug: id, matter: data })),
    cause,
  );
}

export interface CauseOfError {
  slug: string;
  sign: string;
  entry: CollectionEntry<'causes'>;
}

/** An error's causes, most frequent first, each with its own page's front matter. */
export async function causesOf(error: CollectionEntry<'errors'>): Promise<CauseOfError[]> {
  const causes = new Map((await getCollection('causes')).map((entry) => [entry.id, entry]));
  return error.data.causes.map(({ cause, sign }) => {
    const entry = causes.get(cause);
    if (!entry) {
      throw new Error(
        `content/errors/${error.id}/error.md lists the cause "${cause}", which has no page. ` +
          `Write content/causes/${cause}/cause.md, or correct the name.`,
      );
    }
    return { slug: cause, sign, entry };
  });
}

/** The family under which the indexes list an error. */
export async function errorFamily(error: CollectionEntry<'errors'>): Promise<Family> {
  const [mostFrequent] = await causesOf(error);
  return familyOf(error.data.stations, mostFrequent?.entry.data.station);
}
