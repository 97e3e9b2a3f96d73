/** The other direction of `causes`: only an error's list ties the two together, so it is derived and never stored. */
import type { ErrorMatter } from './schema.ts';

export interface ErrorOfCause {
  slug: string;
  message: string;
  sign: string;
}

/** The errors that a cause shows up as; those that it is most often behind come first, then the shorter message. */
export function showsAs(
  errors: readonly { slug: string; matter: ErrorMatter }[],
  cause: string,
): ErrorOfCause[] {
  return errors
    .flatMap(({ slug, matter }) => {
      const rank = matter.causes.findIndex((entry) => entry.cause === cause);
      const sign = matter.causes[rank]?.sign;
      return sign === undefined ? [] : [{ slug, message: matter.messages[0] ?? matter.title, sign, rank }];
    })
    .sort((a, b) => a.rank - b.rank || a.message.length - b.message.length);
}
