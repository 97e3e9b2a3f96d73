/**
 * Takes out the white space beside block elements, which no browser shows: the formatter puts it there, Astro keeps
 * it, and it would be 1 % of every page. White space between words and inline elements stays.
 */
import type { AstroIntegration } from 'astro';
import { rewritePages } from './pages.ts';

const keep = /(<(pre|textarea|script|style)\b[\s\S]*?<\/\2>)/gi;
const blocks =
  'html|head|meta|link|title|script|style|body|main|header|footer|nav|search|section|article|aside|div|h[1-6]|p|' +
  'ul|ol|li|dl|dt|dd|figure|figcaption|pre|fieldset|legend|details|summary|table|thead|tbody|tr|th|td';
const around = new RegExp(`\\s*(</?(?:${blocks})\\b(?:[^>"]|"[^"]*")*>)\\s*`, 'gi');

/** The same page without the white space that block elements swallow. */
export const tighten = (html: string): string =>
  html
    .split(keep)
    // A split with two groups: text, the element to keep, its name, text …
    .map((part, index) => (index % 3 === 0 ? part.replace(around, '$1') : index % 3 === 1 ? part : ''))
    .join('');

export const whitespace = (): AstroIntegration => ({
  name: 'gatewhy:whitespace',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await rewritePages(dir, tighten);
    },
  },
});
