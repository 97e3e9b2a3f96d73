/** How much of a quote is shown: enough to find it again. */
const longest = 140;

/** A quote as a list shows it. */
export const shorten = (quote: string): string =>
  quote.length > longest ? `${quote.slice(0, longest)}…` : quote;
