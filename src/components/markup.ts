/** Small turns of text into HTML that pages need outside a whole Markdown file. */

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);

/** The inline Markdown that a line of front matter may hold: `code`, *emphasis* and [links](/to/pages/). */
export function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => {
      if (part.startsWith('`') && part.length > 2) return `<code>${escapeHtml(part.slice(1, -1))}</code>`;
      return escapeHtml(part)
        .replace(/\[([^\]]+)\]\(((?:https:\/|\/)[^)\s]+)\)/g, '<a href="$2">$1</a>')
        .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
        .replace(/\*([^*\s][^*]*)\*/g, '<em>$1</em>')
        .replace(/(\w)'(\w)/g, '$1’$2');
    })
    .join('');
}

/**
 * Rendered Markdown cut at its second-level headings, so that a page can set other things between the parts. The
 * first part is what stands before the first heading, perhaps nothing.
 */
export function sections(html: string): string[] {
  const parts = html.trim().split(/(?=<h2\b)/);
  return parts[0]?.startsWith('<h2') ? ['', ...parts] : parts;
}

/** A long name that may break between its words, `camelCase` or `SNAKE_CASE`, where a phone is too narrow for it. */
export const breakable = (name: string): string =>
  escapeHtml(name).replace(/(?<=[a-z])(?=[A-Z])|(?<=_)/g, '<wbr>');

/** Rendered Markdown for a page: wide tables scroll by themselves, and the keyboard can scroll them. */
export const prose = (html: string): string =>
  html
    .replaceAll('<table>', '<div class="scroll" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
