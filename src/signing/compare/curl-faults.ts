import type { DifferenceKind } from './kinds.ts';

/** Versions of curl in which a kind of mistake is curl's own: below the first (facts, 9.1). */
const curlFixed: [RegExp, string][] = [
  [/^query-(?:order|unencoded|lower-case-hex|plus|empty-pair)/, '8.3.0'],
  [/^query-equals-missing/, '8.5.0'],
  [/^query-plus/, '8.19.0'],
  [/^path-(?:encoded-once|reserved-characters)/, '8.14.0'],
  [/^header-(?:signed-twice|values)/, '8.13.0'],
];

const number = (version: string) => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return major * 1e6 + minor * 1e3 + patch;
};

/** Is this mistake a known one of the curl at hand? */
export const isCurls = (kind: DifferenceKind, version: string | undefined): boolean =>
  version !== undefined &&
  curlFixed.some(([kinds, fixed]) => kinds.test(kind) && number(version) < number(fixed));
