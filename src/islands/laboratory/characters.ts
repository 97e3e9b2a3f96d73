/** Texts in which every character can be seen: what can't be is named. Pure: no DOM. */

/** A stretch of a text: as it stands, or the name of what can't be seen there. */
export interface Piece {
  text: string;
  named: boolean;
}

const names: Readonly<Record<number, string>> = {
  0: 'NUL',
  9: 'tab',
  10: 'line feed',
  13: 'carriage return',
  27: 'escape',
  127: 'delete',
  160: 'no-break space',
  173: 'soft hyphen',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8239: 'narrow no-break space',
  65279: 'byte-order mark',
};

/** A character as Unicode writes it: `U+00E9`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The name of a character that shows nothing. */
export const nameOf = (character: string): string =>
  names[character.codePointAt(0) ?? -1] ?? codeOf(character);

// A space at an end or beside another is as good as invisible; elsewhere one sees it.
const unseen = /^ +| +$| {2,}|(?! )[\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

const named = (found: string): string => {
  if (!found.startsWith(' ')) return `⟨${nameOf(found)}⟩`;
  return found.length === 1 ? '⟨space⟩' : `⟨${found.length} spaces⟩`;
};

/** The text with everything that can't be seen written out as `⟨tab⟩`. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(unseen)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index), named: false });
    found.push({ text: named(match[0]), named: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from), named: false });
  return found;
}

/** The same as one text. */
export const visible = (text: string): string =>
  pieces(text)
    .map((piece) => piece.text)
    .join('');
