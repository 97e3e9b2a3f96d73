/** Causes in the order of frequency that an error's page gives, those of other pages after them. */
export function byFrequency(causes: readonly string[], frequent: readonly string[]): string[] {
  const rank = (cause: string): number => {
    const at = frequent.indexOf(cause);
    return at < 0 ? frequent.length : at;
  };
  return [...causes].sort((a, b) => rank(a) - rank(b));
}
