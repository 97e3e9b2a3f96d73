/**
 * What no command line may hold, as ranges of code points written down from Unicode's tables (UnicodeData.txt: Cc, Cf, Zl,
 * Zp, Cs; DerivedCoreProperties.txt: Default_Ignorable_Code_Point, without the variation selectors), so that the rule of
 * src/commands/quote.ts is compared with something that is not itself.
 */
const ranges: readonly [from: number, to: number][] = [
  // Control characters, but for the line feed.
  [0x0000, 0x0009],
  [0x000b, 0x001f],
  [0x007f, 0x009f],
  // Soft hyphen, grapheme joiner, Arabic, Syriac and Hangul marks and fillers, Khmer vowels, Mongolian separator.
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x0600, 0x0605],
  [0x061c, 0x061c],
  [0x06dd, 0x06dd],
  [0x070f, 0x070f],
  [0x0890, 0x0891],
  [0x08e2, 0x08e2],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  // Zero width, marks and embeddings of direction, separators of lines and paragraphs, invisible operators, isolates.
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  // Half characters.
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x110bd, 0x110bd],
  [0x110cd, 0x110cd],
  [0x13430, 0x1343f],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  // Tags, and what is kept free beside them; in between are the variation selectors.
  [0xe0000, 0xe00ff],
  [0xe01f0, 0xe0fff],
];

/** Whether a code point may be on no command line. */
export const isUnseen = (code: number): boolean => ranges.some(([from, to]) => code >= from && code <= to);

/** All of them that are characters, a few of each range. */
export const unseenMarks: readonly string[] = ranges.flatMap(([from, to]) =>
  [...new Set([from, from + 1, (from + to) >> 1, to])]
    .filter((code) => code <= to && (code < 0xd800 || code > 0xdfff))
    .map((code) => String.fromCodePoint(code)),
);

/** The text without them. */
export const withoutUnseen = (text: string): string =>
  [...text].filter((mark) => !isUnseen(mark.codePointAt(0) ?? 0)).join('');

/** The ones that a text holds, but for those allowed. */
export const unseenOf = (text: string, allowed = ''): string[] =>
  [...text].filter((mark) => isUnseen(mark.codePointAt(0) ?? 0) && !allowed.includes(mark));
