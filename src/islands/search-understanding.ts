import { weights } from '../evidence/reading.ts';
import { signsOf } from '../evidence/signs.ts';

/** The cause that an error and a fact decide, by `error|fact=value`; made when the site is built. */
export type Proofs = Readonly<Record<string, string>>;

/**
 * The addresses of the pages that a query speaks of, as the paste box reads it: the cause that its words prove, then the
 * errors that they show.
 */
export function understoodIn(query: string, proofs: Proofs): string[] {
  const { errors, findings } = signsOf(query);
  const sure = errors.filter(({ weight }) => weight >= weights.likely).map(({ slug }) => slug);
  const causes = findings.flatMap(({ fact, value }) => {
    const [cause] = sure.flatMap((error) => proofs[`${error}|${fact}=${value}`] ?? []);
    return cause ? [`/causes/${cause}/`] : [];
  });
  return [...causes, ...sure.map((error) => `/errors/${error}/`)];
}
