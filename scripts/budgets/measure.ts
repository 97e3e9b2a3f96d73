import { filesLike, holds, loadedLater, sizeOf, withImports } from './chunks.ts';
import { htmlLimits, lazyLimits, scriptLimit } from './limits.ts';
import { measurePages, type PageSize } from './page.ts';

export interface Row {
  what: string;
  /** The page or the files measured. */
  where: string;
  /** Bytes of brotli 11; undefined if there is nothing to measure, which is a fault too. */
  size: number | undefined;
  limit: number;
}

function pageRows(page: PageSize): Row[] {
  const [, kind, limit] = htmlLimits.find(([form]) => form.test(page.path)) ?? [];
  const html =
    kind === undefined || limit === undefined
      ? []
      : [{ what: `HTML, ${kind}`, where: page.path, size: page.html, limit }];
  return [
    ...html,
    { what: 'script before the first interaction', where: page.path, size: page.script, limit: scriptLimit },
  ];
}

/** Chunks that hold the marker, with what they import and the page doesn't have yet. */
function lazyRow(pages: PageSize[], { what, marker, besides, limit }: (typeof lazyLimits)[number]): Row {
  const first = new Set(pages.flatMap(({ scripts }) => scripts));
  const chunks = [...loadedLater(first)].filter((file) => holds(file, marker));
  if (chunks.length === 0) return { what, where: `no chunk holds ${marker.source}`, size: undefined, limit };
  const files = new Set([...withImports(chunks)].filter((file) => !first.has(file)));
  for (const pattern of besides) for (const file of filesLike(pattern)) files.add(file);
  const size = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  return { what, where: [...files].join(' '), size, limit };
}

/** Everything that has a budget, measured in the built site. */
export function measure(): Row[] {
  const pages = measurePages();
  return [...pages.flatMap(pageRows), ...lazyLimits.map((lazy) => lazyRow(pages, lazy))];
}

/** What is wrong with a row, in words; undefined if it is within its budget. */
export function faultOf({ what, where, size, limit }: Row): string | undefined {
  if (size === undefined)
    return `${what}: ${where}. It has to be a chunk of its own, loaded by import() when it is needed.`;
  if (size <= limit) return undefined;
  return `${what}: ${where} has ${size} B, ${size - limit} B over its budget of ${limit} B. Make it smaller; the budget stays.`;
}
