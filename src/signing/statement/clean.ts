import { rewrite, type View, viewOf } from './view.ts';

/** Longer pastes are read up to here (UTF-16 units). */
const longest = 2_000_000;

/** What docker, compose and CI systems write before each line. */
const prefixes = [
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d) /gm,
  /^[\w.-]{1,60} {0,20}\| /gm,
  /^\[\d{4}-\d\d-\d\d[T ][\d:.,]{5,18}Z?\] /gm,
];

function withoutPrefixes(view: View): View {
  const lines = (view.text.match(/\n/g)?.length ?? 0) + 1;
  if (lines < 4) return view;
  for (const prefix of prefixes) {
    const found = view.text.match(prefix)?.length ?? 0;
    if (found >= lines * 0.8) return rewrite(view, prefix, () => '');
  }
  return view;
}

/** Takes out colours, carriage returns and line prefixes. */
export function clean(text: string): View {
  let view = viewOf(text.slice(0, longest));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals colour with ESC
  view = rewrite(view, /\u001b\[[0-9;?]{0,20}[A-Za-z]|\r(?=\n)/g, () => '');
  return withoutPrefixes(view);
}

const simple: Record<string, string> = { n: '\n', r: '', t: '\t', '"': '"', "'": "'", '/': '/', '\\': '\\' };
const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  '#10': '\n',
  '#xA': '\n',
  '#xa': '\n',
  '#13': '',
  '#xD': '',
  '#xd': '',
  '#39': "'",
  '#34': '"',
};

const escapeMark = /\\(?:([nrt"'/\\])|u([0-9a-fA-F]{4}))/g;
// Python and JavaScript print a long string as pieces, one a line, each in its own quotes.
const joint = /\\n(['"]) ?\+?\n[ \t]{0,12}\1/g;
const entity = /&(amp|quot|apos|lt|gt|#10|#x[aAdD]|#13|#39|#34);/g;

/** Undoes one round of the escapes of JSON, of programs' literals and of XML. */
export function unescapeOnce(view: View): View {
  let undone = rewrite(view, joint, () => '\n');
  undone = rewrite(undone, escapeMark, ([whole, letter, code]) => {
    if (code) return String.fromCharCode(Number.parseInt(code, 16));
    return simple[letter ?? ''] ?? whole;
  });
  return /<\/?(?:Message|Error|ErrorResponse)\b|&#x?[0-9aAdD]/.test(undone.text)
    ? rewrite(undone, entity, ([whole, name]) => entities[name ?? ''] ?? whole)
    : undone;
}

/** Is there a signature's text in here whose line ends are written as escapes? */
export const hasEscapes = (text: string): boolean =>
  /AWS4-[A-Z0-9-]{4,30}\s{0,2}(?:\\{1,4}n|&#)|should have been\s{0,2}(?:\\{1,4}n|&#)|\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?:\\{1,4}n|&#)/.test(
    text,
  );
