/** Pieces of Markdown, made so that any text inside them stays what it is. */

export { block as fenced, code } from '../case/markdown.ts';

/** Plain text, such as a title, so that nothing in it is taken for Markdown. */
export const plain = (text: string): string => text.replace(/[\\`*[\]<>]/g, '\\$&');

export const link = (text: string, url: string): string => `[${text}](${url})`;

/** A list item; further paragraphs of it are indented, so that they stay inside. */
export const item = (text: string): string => `- ${text.replace(/\n(?=.)/g, '\n  ')}`;

export const list = (items: readonly string[]): string => items.map(item).join('\n');

/** Blocks with an empty line between them; what is empty is left out. */
export const blocks = (...parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join('\n\n');

const codeOrLink = /(^(`{3,}|~{3,})[\s\S]*?^\2`*$)|(`+)(?!`)[\s\S]*?(?<!`)\3(?!`)|\]\((\/[^)\s]*)\)/gm;

/** Markdown whose links to pages of the site are whole addresses, so that it can be read elsewhere. */
export const withAddresses = (markdown: string, site: URL): string =>
  markdown.replace(codeOrLink, (whole, _block, _fence, _ticks, path?: string) =>
    path === undefined ? whole : `](${new URL(path, site).href})`,
  );

/** Prose cut at its headings of the second level; the first part is what stands before them. */
export function sectionsOf(body: string): string[] {
  const parts = body.trim().split(/^(?=## )/m);
  return parts[0]?.startsWith('## ') ? ['', ...parts] : parts;
}
