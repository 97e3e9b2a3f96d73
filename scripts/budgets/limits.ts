/** The design's budgets, in bytes of brotli 11. Raise none of them to make a build pass. */

/** HTML of a page, styles included, by the kind of page. */
export const htmlLimits: [form: RegExp, kind: string, limit: number][] = [
  [/^\/$/, 'home', 12_000],
  [/^\/errors\/[^/]+\/$/, 'error', 10_000],
  [/^\/causes\/[^/]+\/$/, 'cause', 10_000],
  [/^\/guides\/[^/]+\/$/, 'guide', 10_000],
  [/^\/commands\/$/, 'commands', 10_000],
  [/^\/probe\/$/, 'probe', 10_000],
  [/^\/build\/[^/]+\/$/, 'builder', 10_000],
  [/^\/signatures\/$/, 'signatures', 10_000],
];

/** Script of a page before the first interaction, inline scripts included. */
export const scriptLimit = 22_000;

/** Code that is loaded when it is asked for, found by a text that only it holds. */
export const lazyLimits: { what: string; marker: RegExp; besides: string[]; limit: number }[] = [
  // The first step of deriving the key: the algorithm's name alone stands in pages and in the wizard too.
  {
    what: 'signing, loaded on demand',
    marker: /AWS4\$\{[\w.]+\.secretAccessKey\}/,
    besides: [],
    limit: 8_000,
  },
  {
    what: 'search, loaded on focus',
    marker: /MiniSearch: /,
    besides: ['search-index*.js', '_astro/search*.css'],
    limit: 45_000,
  },
];

/** Longest task of the main thread while a reader types or answers, in ms, at a processor slowed four times. */
export const longestTask = 50;
