/**
 * Writes the Content-Security-Policy into every built page, first in its head, so that nothing stands above it.
 * Each page lists only the hashes that it needs. Astro's own policy is off: it comes after the head's content
 * and carries the whole site's hashes. The page's promise, `connect-src 'none'`, is made here.
 */
import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './pages.ts';

/** Elements whose text is not markup: with everything between their tags. */
const rawElement = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;
const tag = /<[a-z][\w-]*((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi;
const attribute = /\s([^\s=>/]+)(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?/g;
const runs = /\btype=["']?(?:module|text\/javascript|importmap|speculationrules)\b/i;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The `style` and event-handler attributes of a page: the policy would silently switch them off. */
export function inlineAttributes(html: string): string[] {
  const markup = html.replace(rawElement, '<$1$2>').replace(/<!--[\s\S]*?-->/g, '');
  return [...markup.matchAll(tag)].flatMap(([element, attributes]) =>
    [...(attributes ?? '').matchAll(attribute)]
      .filter(([, name]) => /^(style$|on)/i.test(name ?? ''))
      .map(() => element),
  );
}

/** The policy that fits this page: its own files, its own inline styles and scripts, and no connection at all. */
export function policyOf(html: string): string {
  const inline = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name = '', attributes = '', text = ''] of html.matchAll(rawElement)) {
    const isScript = name.toLowerCase() === 'script';
    if (isScript && (/\ssrc=/.test(attributes) || (/\stype=/.test(attributes) && !runs.test(attributes))))
      continue;
    if (text) inline[isScript ? 'script' : 'style'].add(hash(text));
  }
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inline.script].join(' '),
    ["style-src 'self'", ...inline.style].join(' '),
    "img-src 'self'",
    "manifest-src 'self'",
    "connect-src 'none'",
    // A worker of this page's own making takes over this policy; one from an address would be free of it.
    ...(/\sdata-triage\b/.test(html) ? ['worker-src blob:'] : []),
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

const teaching =
  'The policy of these pages forbids inline styles and handlers. Use a class from src/styles instead of style="…", ' +
  'and addEventListener instead of on…="…":';

export const policy = (): AstroIntegration => ({
  name: 'gatewhy:policy',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const faults: string[] = [];
      const count = await rewritePages(dir, (html, page) => {
        for (const element of inlineAttributes(html)) faults.push(`${page}: ${element.slice(0, 160)}`);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
        const guarded = html.replace(/<head[^>]*>/i, (head) => head + meta);
        if (guarded === html) faults.push(`${page}: has no <head> to carry the policy`);
        if (guarded.search(/<meta charset/i) > 1000) {
          faults.push(
            `${page}: the character set comes after the first 1,024 bytes; use fewer inline scripts`,
          );
        }
        return guarded;
      });
      if (faults.length > 0) throw new Error([teaching, ...faults].join('\n  '));
      logger.info(`policy written into ${count} pages`);
    },
  },
});
